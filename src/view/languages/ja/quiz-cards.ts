import { grammarOf } from '../../grammar.ts'
import { code, phrase, strong } from '../../view.ts'
import type { QuizCards } from '../en/quiz-cards.ts'

const { number } = grammarOf('ja')

/** What is said of questions that people write, bring in and take along, in Japanese. */
export const quizCards: QuizCards = {
  quizCards: {
    form: {
      title: '自分の問題',
      editTitle: '問題を編集',
      question: '問題（_____ は空欄になります）',
      answer: '正解',
      accept: 'ほかの正解（; で区切る）',
      source: '正解が書かれている資料の言葉',
      send: '進む',
      save: '保存',
    },
    problems: {
      question: () => phrase`問題が空です。何を問うかを入力してください。`,
      answer: () => phrase`正解が空です。資料に書かれているとおりに入力してください。`,
      longQuestion: (limit) => phrase`問題が${number(limit)}文字を超えています。`,
      longAnswer: (limit) => phrase`正解が${number(limit)}文字を超えています。`,
      longAccept: (limit, most) =>
        phrase`ほかの正解は、1つ${number(limit)}文字まで、${number(most)}個までです。`,
    },
    noSource: () =>
      phrase`問題には、正解が書かれている資料の箇所が必要です。それを答えとして見せるためですが、入力された言葉は資料に見つかりませんでした。`,
    near: () => phrase`もしかして、このどれかですか？`,
    noNear: () => phrase`ボタンを押して、本文のとおりの言葉か、それに近い言葉をいくつか入力してください。`,
    buttons: {
      use: (at) => `${number(at)}番を使う`,
      again: '書き直す',
      send: '管理者に送る',
      keep: '追加',
      cancel: 'やめておく',
      approve: '承認',
      edit: '編集',
      drop: '削除',
      next: '次へ',
      accept: '認める',
      dismiss: '認めない',
      retire: '出題をやめる',
      stay: '残す',
      restore: 'また出題する',
      retired: '出題をやめた問題',
      queue: '確認待ち',
    },
    typed: {
      use: 'その箇所で問題を表示します',
      again: 'もう一度フォームを開きます',
      keep: '出題できるようになります',
      cancel: '問題にはしません',
      approve: '出題できるようになります',
      edit: '言葉を直します',
      drop: '出題しません',
      next: 'これは後にします',
      accept: '全員にとって正解になります',
      dismiss: '不正解のままです',
      retire: 'もう出題しません',
      stay: 'これまでどおり出題できます',
      restore: 'また出題できるようになります',
      retired: 'もう出題していない問題',
      queue: '確認を待っているもの',
      formats: { anki: 'テキストファイル', apkg: 'Ankiで開くファイル', csv: '表計算ソフト用' },
    },
    preview: () => phrase`問題と、答えとして表示されるものは次のとおりです：`,
    question: '問題',
    answer: '正解',
    also: 'これも正解',
    by: '作った人',
    sent: () => phrase`送りました。管理者が確認し、承認されたらお知らせします。`,
    added: () => phrase`追加しました。これから出題されることがあります。`,
    left: () => phrase`やめておきました。出題はされません。`,
    thereAlready: () => phrase`その問題はすでにあります。`,
    tells: () => phrase`問題の中に正解が含まれています。`,
    gone: () => phrase`すでに誰かが確認を済ませています。`,
    tooMany: (most) =>
      phrase`すでに${number(most)}件の問題が管理者の確認を待っています。いくつか確認が済んでから送ってください。`,
    noReadings: () => phrase`問題を作るための資料がありません。`,
    queueHeading: (at, count) => phrase`確認待ち · ${number(count)}件中${number(at)}件目`,
    queueEmpty: () => phrase`確認待ちのものはありません。`,
    proposal: (given, votes) => phrase`${number(votes)}人が、「${strong(given)}」も正解だと言っています。`,
    moved: () =>
      phrase`引用していた箇所は、もう資料にありません。編集して別の箇所を指定するか、削除してください。`,
    approved: () => phrase`承認しました。これから出題されることがあります。`,
    dropped: () => phrase`削除しました。`,
    edited: () => phrase`表示されているとおりに保存しました。`,
    accepted: (given, revised) =>
      phrase`「${given}」も正解になりました。解答${number(revised)}件を数え直しました。`,
    dismissed: (given) => phrase`「${given}」は不正解のままです。`,
    putAway: () => phrase`出題をやめました。`,
    stays: () => phrase`残しました。これまでどおり出題できます。`,
    restored: () => phrase`また出題できるようになりました。`,
    retiredHeading: (at, count) => phrase`出題をやめた問題 · ${number(count)}件中${number(at)}件目`,
    retiredNone: () => phrase`出題をやめた問題はありません。`,
    why: {
      flags: (count) => phrase`メンバー${number(count)}人が、問題がおかしいと指摘しました。`,
      host: () => phrase`管理者が出題をやめました。`,
      readings: () => phrase`資料が変わりました。`,
    },
    toAuthor: (question) =>
      phrase`管理者が承認した問題はこちらです：「${question}」これから出題されることがあります。ありがとうございます。`,
    import: {
      title: '問題を取り込む',
      label: '表（CSV）またはAnkiのテキスト',
      send: '取り込む',
      howTo: () =>
        phrase`1行に1問ずつ、問題、正解、ほかの正解、箇所の言葉を書き、表をコピーして貼り付けてください。ターミナルでは ${code('quiz import FILE')} と入力します。`,
      taken: (count) => phrase`${strong(`${number(count)}問`)}を取り込みました。`,
      waits: () => phrase`管理者が確認してから出題されます。`,
      mayBeAsked: () => phrase`これから出題されることがあります。`,
      nothing: () => phrase`取り込んだ問題はありません。`,
      empty: () => phrase`問題のある行が見つかりません。`,
      notTaken: (count) => phrase`取り込めなかった行：${number(count)}行`,
      line: (line) => `${line}行目`,
      lines: (lines) => `${lines}行目`,
      why: {
        unclosed: '引用符が閉じていません',
        'no-question': '問題がありません',
        'no-answer': '正解がありません',
        'long-question': '問題が300文字を超えています',
        'long-answer': '正解が500文字を超えています',
        'too-many': '一度に取り込めるのは500問までです。残りは後で取り込んでください',
        'no-source': '資料のどこにも書かれていません。箇所の言葉も書いてください',
        there: 'すでにあります',
        decided: '管理者が確認を済ませています',
        waiting: '50問が管理者の確認を待っています。いくつか済んでから取り込んでください',
      },
    },
    export: {
      heading: () => phrase`問題を書き出す`,
      what: () =>
        phrase`自分の復習、またはグループに出た問題とグループで書かれた問題のすべてです。形式を選んでください。`,
      whatMine: () => phrase`自分の復習の問題です。形式を選んでください。`,
      mine: '自分',
      group: 'グループ',
      formats: { anki: 'Ankiのテキスト', apkg: 'Ankiのパッケージ', csv: '表（CSV）' },
      button: (whose, format) => `${whose}：${format}`,
      done: (count) => phrase`問題：${number(count)}問`,
      skipped: (count) => phrase`資料が変わったため、${number(count)}問を除きました。`,
      howTo: {
        anki: () =>
          phrase`Ankiの「ファイル」メニューで「読み込む」を選んでください。後でもう一度読み込んでも、ノートは重複せずに更新されます。`,
        apkg: () =>
          phrase`Ankiでファイルを開いてください。後でもう一度読み込んでも、ノートは重複せずに更新されます。`,
        csv: () =>
          phrase`UTF-8、カンマ区切りです。表計算ソフトが数式とみなすものには、前にアポストロフィが付いています。`,
      },
      noneMine: () => phrase`復習はまだありません。覚えておきたい答えの下の「復習に追加」を押してください。`,
      noneGroup: () => phrase`このグループでは、まだ出題されていません。`,
      noFormat: (typed) =>
        phrase`「${typed}」という形式はありません。${code('anki')}、${code('apkg')}、${code('csv')} から選んでください。`,
      deck: 'Verbatim',
      files: { mine: 'verbatim-reviews', group: 'verbatim-questions' },
    },
  },
}
