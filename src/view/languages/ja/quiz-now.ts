import { grammarOf } from '../../grammar.ts'
import { code, phrase, strong } from '../../view.ts'
import type { QuizNow } from '../en/quiz-now.ts'

const { number } = grammarOf('ja')

/** Which of how many questions: "10問中3問目". */
const place = (ordinal: number, count: number): string => `${number(count)}問中${number(ordinal)}問目`

/** How many answers were worth what: "正解3件、惜しい解答1件、不正解1件". */
const tally = (right: number, close: number, wrong: number): string =>
  [
    `正解${number(right)}件`,
    ...(close === 0 ? [] : [`惜しい解答${number(close)}件`]),
    ...(wrong === 0 ? [] : [`不正解${number(wrong)}件`]),
  ].join('、')

/** What is said around questions on the spot, in Japanese. */
export const quizNow: QuizNow = {
  quizNow: {
    heading: (ordinal, count) => phrase`${place(ordinal, count)}`,
    headingTogether: (ordinal, count) => phrase`みんなで · ${place(ordinal, count)}`,
    headingExam: (ordinal, count) => phrase`試験 · ${place(ordinal, count)}`,
    fewer: (count) => phrase`出せる問題は${number(count)}問だけです。`,
    buttons: {
      next: '次へ',
      skip: 'スキップ',
      stop: 'やめる',
      reveal: '答えを発表',
      end: '終了',
      result: '結果を見る',
      keepMissed: '間違えた問題を復習に追加',
      take: '試験を受ける',
      results: 'これまでの結果',
      close: '試験を締め切る',
      share: '自分の結果を共有',
    },
    typed: {
      next: '次の問題',
      skip: 'この問題を飛ばします',
      stop: 'ここで終わります',
      hint: '手がかりを出します',
      see: '本文に書かれていること',
      result: '全体の結果',
      keepMissed: '時期が来たら、また出題します',
      passage: '段落全体',
      review: '時期が来たら、また出題します',
      vote: '管理者に伝えます',
      bad: '2人から指摘があると、もう出ません',
      selfGrades: {
        missed: '思い出せなかったとき',
        partly: '一部だけ思い出せたとき',
        'got-it': '思い出せたとき',
      },
    },
    typeLetter: () => phrase`選択肢の記号を入力してください。`,
    typeWord: () => phrase`2つの答えのどちらかを入力してください。`,
    typeAnswer: () =>
      phrase`解答を入力してください。資料への質問には、前に ${code('ask')} を付けてください。`,
    writeAnswer: () => phrase`覚えていることを書くか、本文を見てください。`,
    noOption: (letters) =>
      phrase`選択肢（${letters.join('、')}）にない解答です。資料への質問には、前に ${code('ask')} を付けてください。`,
    together: () =>
      phrase`それぞれが解答し、自分の結果をすぐに確認できます。全員への答えの発表は、始めた人か管理者が行います。`,
    posted: () =>
      phrase`問題を投稿しました。「${strong('答えを発表')}」と「${strong('次へ')}」のボタンは、始めた人と管理者だけが押せます。`,
    alone: () => phrase`ここには一緒に答える人がいません。${code('quiz')} なら、ひとりで解けます。`,
    notYours: () => phrase`この操作は、始めた人か管理者だけができます。`,
    passedOn: () => phrase`すでに次へ進んでいます。下の投稿をご覧ください。`,
    over: () => phrase`このクイズは終わりました。`,
    result: (right, close, wrong) => phrase`${strong('結果：')}${tally(right, close, wrong)}`,
    skipped: (count) => phrase`${number(count)}問をスキップしました。`,
    gone: (count) => phrase`資料が変わったため、${number(count)}問は出題できませんでした。`,
    readAgain: () => phrase`読み直すところ：`,
    allRight: () => phrase`読み直すところはありません。`,
    nothingAnswered: () => phrase`解答した問題はありません。`,
    answerWas: (key) => phrase`${strong(key)}`,
    kept: (count) =>
      phrase`カード${number(count)}枚を復習に追加しました。今日の復習は ${code('/review')} で確認できます。`,
    keptBefore: () => phrase`すべて復習に入っています。今日の復習は ${code('/review')} で確認できます。`,
    teamResult: (right, answers) =>
      answers === 0
        ? phrase`今回は誰も解答しませんでした。`
        : phrase`${strong('みんなの結果：')}解答${number(answers)}件中${number(right)}件が正解でした。`,
    teamMembers: (count) => phrase`${number(count)}人が参加しました。`,
    scored: '得点した人：',
    points: (count) => `${number(count)}点`,
    exam: {
      heading: (count) => phrase`試験 · ${number(count)}問`,
      rules: () =>
        phrase`解答できるのは各問1回だけで、結果は最後に自分だけに表示されます。管理者に見えるのは数だけで、名前は見えません。`,
      posted: () =>
        phrase`試験を投稿しました。「${strong('これまでの結果')}」と「${strong('試験を締め切る')}」は管理者用のボタンです。`,
      taken: () => phrase`記録しました。`,
      once: () => phrase`この試験は受験済みです。受けられるのは1回だけです。`,
      closed: () => phrase`この試験は終了しました。`,
      open: () =>
        phrase`答えは試験の終了後に表示できます。そのときに「${strong('結果を見る')}」を押してください。`,
      results: (members, finished) => phrase`${number(members)}人が始め、${number(finished)}人が終えました。`,
      question: (ordinal) => `第${number(ordinal)}問`,
      tally: (right, close, wrong) => phrase`${tally(right, close, wrong)}`,
      shared: (name, right, count) =>
        phrase`${strong(name)}さんは試験で${number(count)}問中${number(right)}問に正解しました。`,
      sharedNow: () => phrase`共有しました。`,
      sharedBefore: () => phrase`すでに共有されています。`,
      noneToMark: () =>
        phrase`資料から採点できる問題を出せないため、ここでは試験ができません。練習をお試しください。`,
    },
    none: () =>
      phrase`資料から出せる問題がありません。資料を追加するか、/study library の確認を管理者に頼んでください。`,
    noneIn: (title) => phrase`「${title}」から出せる問題はありません。すべての文書でお試しください。`,
    count: (typed, most) =>
      phrase`クイズは1問から${number(most)}問までです。「${typed}」ではなく、たとえば ${code('quiz 5')} と入力してください。`,
    unclear: (typed) =>
      phrase`クイズでの「${typed}」の意味がわかりません。たとえば ${code('quiz 5 exam in glossary')} と入力してください。`,
  },
}
