import { grammarOf } from '../../grammar.ts'
import { code, phrase, strong } from '../../view.ts'
import type { QuizPlay } from '../en/quiz-play.ts'

const { number } = grammarOf('ja')

/** What is said around a question, in Japanese. */
export const quizPlay: QuizPlay = {
  quizPlay: {
    heading: (day) => phrase`今日の問題 · ${day}`,
    closes: (time) => phrase`締め切り：${time}`,
    accordingTo: (title, place) => phrase`「${title}」（${place}）より：`,
    accordingToWhole: (title) => phrase`「${title}」より：`,
    blank: '空欄',
    instructions: {
      gap: '空欄を埋めてください。',
      'gap-choice': '空欄に入るのはどれですか？',
      wh: '本文の言葉で答えてください。',
      'wh-choice': '正しい答えはどれですか？',
      definition: 'どの用語のことですか？',
      'definition-person': '誰のことですか？',
      acronym: '何の略ですか？',
      finish: '著者の考えの続きを、自分の言葉で書いてください。',
      find: 'これについて本文に書かれていることを、自分の言葉で答えてください。',
      why: '本文に挙げられている理由を、自分の言葉で答えてください。',
      order: '起きた順番はどれですか？古いものから選んでください。',
      'true-false': '本文のとおりですか？',
      card: 'このグループのメンバーが作った問題です。',
    },
    isTrue: '合っている',
    isFalse: '合っていない',
    option: (letter, words) => `選択肢${letter}：${words}`,
    answered: (count) =>
      count === 0 ? phrase`まだ誰も解答していません。` : phrase`${number(count)}人が解答しました。`,
    answeredOf: (count, reached, goal) =>
      phrase`解答：${number(count)}人 · グループの今週の目標：${number(goal)}件中${number(reached)}件`,
    buttons: {
      type: '解答を入力',
      write: '自分の答えを書く',
      see: '本文を見る',
      hint: 'ヒント',
      skip: '今日はスキップ',
      passage: '該当箇所を表示',
      review: '復習に追加',
      bad: '問題がおかしい',
      vote: '自分の答えも正しい',
      accept: '全員の正解として認める',
    },
    selfGrades: { missed: 'わからなかった', partly: '一部わかった', 'got-it': 'わかった' },
    form: {
      title: '自分の解答',
      label: '答え（本文の言葉どおりに）',
      ownWords: '自分の言葉で',
      send: '解答する',
    },
    right: (given) => phrase`${strong('正解')}：${given}`,
    close: (given) => phrase`${strong('惜しい')}：${given}`,
    wrong: (given) => phrase`${strong('残念')}：${given}`,
    textSays: () => phrase`本文にはこう書かれています：`,
    yours: (given) => phrase`自分の解答：${given}`,
    key: (answer) => phrase`答え：${strong(answer)}`,
    firstCounts: () => phrase`有効なのは最初の解答です。`,
    answeredBefore: () => phrase`すでに解答済みです。有効なのは最初の解答です。`,
    revealAt: (time) => phrase`グループへの答えの発表は ${time} です。`,
    late: () => phrase`答えの発表後の解答のため、参加としては数えますが、得点にはなりません。`,
    judge: () => phrase`どのくらいわかったかを選んでください。結果は自分だけに表示されます。`,
    judged: {
      missed: () => phrase`「わからなかった」と記録しました。こうして身についていきます。`,
      partly: () => phrase`「一部わかった」と記録しました。`,
      'got-it': () => phrase`「わかった」と記録しました。`,
    },
    hints: {
      letters: (first, letters, words) =>
        phrase`「${first}」で始まり、全部で${number(letters)}文字、${number(words)}語です。`,
      words: (count) => phrase`本文では${number(count)}語で書かれています。`,
      struck: (letters) => phrase`正解ではない選択肢：${letters.join('、')}`,
      first: (letter) => phrase`最初に来るのは${letter}です。`,
    },
    hintCost: () => phrase`ヒントを見ると、正解しても得点は半分になります。`,
    skipped: () => phrase`今日はスキップしました。締め切りまでは解答できます。`,
    skipLate: () => phrase`この問題には解答済みです。`,
    revealed: () => phrase`この問題の答えはもう発表されています。`,
    answer: (key) => phrase`正解：${strong(key)}`,
    howMany: (right, count) =>
      count === 0
        ? phrase`今回は誰も解答しませんでした。`
        : phrase`${number(count)}人中${number(right)}人が正解しました。`,
    howManyRecalled: (count) =>
      count === 0 ? phrase`今回は誰も解答しませんでした。` : phrase`${number(count)}人が参加しました。`,
    verdicts: { right: '正解', close: '惜しい', wrong: '不正解' },
    whoWasRight: '正解した人：',
    others: (count) => `ほか${number(count)}人`,
    postedAgain: () =>
      phrase`投稿中にボットが中断したため、同じ投稿が2つあるかもしれません。どちらに解答しても、数えるのは1回です。`,
    stoodTwice: () => phrase`同じ問題が2つあるかもしれません。どちらに解答しても、数えたのは1回です。`,
    member: 'メンバー',
    wrongIdea: (letter, count) =>
      phrase`${letter}を選んだ人は${number(count)}人でした。本文ではこう書かれています：`,
    answerOut: (key) => phrase`答えを発表します：${strong(key)}`,
    answerOutPlain: () => phrase`本文の言葉で、答えを発表します。`,
    discussion: (day) => `${day}の問題`,
    voted: () =>
      phrase`ありがとうございます。同じ意見が3人分集まると、全員の正解として認めるかどうかを管理者に確認します。`,
    proposed: () =>
      phrase`ありがとうございます。この解答を全員の正解として認めるかどうか、管理者に確認します。`,
    hostMayAccept: (given) => phrase`管理者は、「${given}」を全員の正解として認めることができます。`,
    accepted: (given) => phrase`「${given}」も正解になりました。すでにそう答えた人の解答も正解になります。`,
    nothingToVote: () => phrase`この問題には、正解として認められる自分の解答がありません。`,
    flagged: () => phrase`ありがとうございます。もう1人から同じ指摘があれば、この問題は出なくなります。`,
    retired: () => phrase`ありがとうございます。2人から指摘があったため、この問題はもう出ません。`,
    reviewAdded: () => phrase`復習に追加しました。今日の復習は ${code('/review')} で確認できます。`,
    reviewThere: () => phrase`すでに復習に入っています。今日の復習は ${code('/review')} で確認できます。`,
    ownCard: () => phrase`自分で作った問題なので、解答しても数えません。`,
    emptyAnswer: () => phrase`解答が空です。もう一度ボタンを押して入力してください。`,
    unknownPrompt: () => phrase`この問題の記録はもうありません。`,
    changed: () => phrase`出題後に資料が変わったため、該当箇所をもう表示できません。`,
  },
}
