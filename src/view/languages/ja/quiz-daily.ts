import { grammarOf } from '../../grammar.ts'
import { code, phrase, strong } from '../../view.ts'
import type { QuizDaily } from '../en/quiz-daily.ts'

const { number } = grammarOf('ja')

/** What is said of the question of the day, in Japanese. */
export const quizDaily: QuizDaily = {
  quizDaily: {
    heading: (count) => phrase`毎日の問題：${number(count)}件`,
    none: () => phrase`このグループには、まだ毎日の問題がありません。`,
    howToBegin: () =>
      phrase`管理者が、ボタンまたは ${code('/quiz daily 09:00 Seoul weekdays')} で作成できます。`,
    noGroup: () =>
      phrase`毎日の問題はグループのチャンネル用です。ここは1対1の会話です。問題を出すチャンネルで ${code('/quiz daily')} と入力してください。`,
    here: 'このチャンネル',
    elsewhere: '別のチャンネル',
    line: (time, zone, days, place) => `${days} ${time}、${zone}、${place}`,
    everyDay: '毎日',
    weekdays: '月曜〜金曜',
    weekends: '土曜と日曜',
    facts: {
      place: '場所',
      when: '時刻',
      days: '曜日',
      daysOff: '休みの日',
      skipped: 'スキップした日',
      reveal: '答えの発表',
      documents: '対象の文書',
      kinds: '問題の種類',
      notify: '通知先',
      thread: '話し合い',
      next: '次回',
      last: '前回',
      state: '状態',
    },
    clock: (time, zone) => `${time}、${zone}`,
    sameDay: (time) => `同じ日の${time}`,
    nextDay: (time) => `翌日の${time}`,
    dates: (first, last) => `${first}〜${last}`,
    allDocuments: 'すべての文書',
    usualKinds: '通常の種類',
    nobody: 'なし',
    group: '選択したグループ',
    inThread: '答えごとにスレッドを作成',
    noThread: 'スレッドなし',
    running: '実施中',
    paused: '一時停止中（管理者が再開するまで）',
    pausedUntil: (day) => `一時停止中（${day}に自動で再開）`,
    noNext: '予定の日が残っていません',
    outcomes: {
      posted: '投稿済み',
      missed: '投稿なし：その時刻にボットが動いていませんでした',
      nothing: '投稿なし：問題が残っていませんでした',
      forbidden: '投稿なし：そのチャンネルに投稿する権限がありません',
      gone: '投稿なし：チャンネルがなくなっています',
      changed: '投稿なし：ちょうど資料が変わりました',
      off: 'スキップ',
      failed: '投稿なし：問題が起きました。エラーは報告されました',
    },
    mend: {
      nothing: () =>
        phrase`資料を追加するか、読んだ範囲を広げるか、問題の種類や対象の文書を増やしてください。`,
      forbidden: () => phrase`このボットをチャンネルに追加し、メッセージの送信を許可してください。`,
      gone: () => phrase`「変更」、「その他の設定」の順に押して、別のチャンネルを選んでください。`,
    },
    choose: 'どの毎日の問題ですか？',
    buttons: {
      create: '毎日の問題を作成',
      preview: '次回をプレビュー',
      skip: '次回をスキップ',
      unskip: (day) => `${day}も出題する`,
      week: '7日間停止',
      pause: '一時停止',
      resume: '再開',
      change: '変更',
      more: 'その他の設定',
      remove: '削除',
      removeNow: 'はい、削除します',
      keep: '削除しない',
      save: '保存',
      cancel: 'キャンセル',
      all: '毎日の問題の一覧',
      back: '戻る',
      another: '別の問題',
      ban: '今後は出さない',
      answer: '答えを表示',
      skipDay: 'この日をスキップ',
    },
    form: {
      title: '毎日の問題',
      more: 'その他の設定',
      submit: '確認へ進む',
      time: '出題する時刻',
      zone: 'タイムゾーン：都市または地域',
      days: '曜日：平日、月 水 金、毎日',
      reveal: '答えを発表する時刻',
      document: 'この文書だけから出題',
      kinds: '問題の種類',
      daysOff: '休みの日：12月25日、8月1日〜8月15日',
      channel: 'チャンネル（空欄なら変更なし）',
      group: '通知先（空欄ならなし）',
      thread: '答えごとに話し合うスレッドを作る',
      yes: 'はい',
      no: 'いいえ',
    },
    kinds: {
      cloze: '文の空欄',
      excerpt: '文の一部の空欄',
      choice: '空欄と4つの選択肢',
      wh: '誰が、いつ、どこで',
      definition: '用語当て',
      acronym: '略語の意味',
      finish: '考えの続き',
      find: '本文に書かれていること',
      why: '挙げられている理由',
      order: '出来事の順番（まれ）',
      'true-false': '合っているかどうか（まれ）',
      card: 'メンバーが作った問題',
    },
    draftNew: () => phrase`新しい毎日の問題（未保存）`,
    draftChange: () => phrase`変更後の毎日の問題（未保存）`,
    nextThree: () => phrase`次の予定：`,
    available: (count) =>
      count === 0
        ? phrase`この設定で出せる問題がありません。文書や種類を増やすか、読んだ範囲を広げてください。`
        : phrase`この設定で出せる問題は${number(count)}件あります。`,
    problems: (count) => phrase`はっきりしない点が${number(count)}件あります：`,
    unclear: {
      time: (typed) =>
        phrase`「${typed}」は時刻として読み取れません。${code('09:00')} や ${code('9pm')} のように入力してください。`,
      reveal: (typed) =>
        phrase`「${typed}」は答えの発表時刻として読み取れません。${code('20:00')} のように入力してください。`,
      zone: (typed) =>
        phrase`「${typed}」に当たるタイムゾーンはありません。${code('Seoul')} のような近くの大都市か、${code('Europe/Berlin')} のような名前を入力してください。`,
      days: (typed) =>
        phrase`「${typed}」は曜日として読み取れません。${code('weekdays')}、${code('Mon Wed Fri')}、${code('every day')} のように入力してください。`,
      daysOff: (typed) =>
        phrase`「${typed}」は日付として読み取れません。休みの日は ${code('2026-12-25')} や ${code('24 Dec - 2 Jan')} のように、コンマで区切って入力してください。`,
      noDocument: (typed) =>
        phrase`「${typed}」に当たる文書はありません。${code('sources')} で一覧を確認し、番号かタイトルの言葉を入力してください。`,
      manyDocuments: (typed, count) =>
        phrase`「${typed}」に当たる文書は${number(count)}件あります。${code('sources')} の番号で指定してください。`,
      noDay: () => phrase`投稿できる日が残っていません。曜日を増やすか、休みの日を減らしてください。`,
    },
    whichZone: (typed) => phrase`「${typed}」に当たるタイムゾーンが複数あります。どれですか？`,
    anyZone: () => phrase`どのタイムゾーンですか？1つ選ぶか、「変更」を押して近くの都市を入力してください。`,
    zoneLabel: 'タイムゾーン',
    savedNew: (time) => phrase`${strong('保存しました。')}最初の問題は ${time} に出ます。`,
    savedChange: (time) => phrase`${strong('保存しました。')}次の問題は ${time} に出ます。`,
    savedPaused: () => phrase`${strong('保存しました。')}再開するまで一時停止のままです。`,
    cancelled: () => phrase`何も変更していません。`,
    draftGone: () =>
      phrase`すでに保存または取り消し済みです。今の状態は ${code('/quiz daily')} で確認できます。`,
    seriesGone: () =>
      phrase`この毎日の問題はもうありません。今あるものは ${code('/quiz daily')} で確認できます。`,
    tooMany: (count) =>
      phrase`毎日の問題は、1つのグループに${number(count)}件まで作成できます。新しく作成するには、先に1件削除してください。`,
    sureToRemove: () =>
      phrase`この毎日の問題を削除してよろしいですか？これまでの問題と解答は残りますが、今後は投稿されません。`,
    removed: () => phrase`削除しました。今後は投稿されませんが、これまでの問題と解答は残ります。`,
    skippedNow: (day) => phrase`${day}には出題しません。`,
    askedAfterAll: (day) => phrase`${day}にも出題します。`,
    pausedNow: () => phrase`一時停止しました。管理者が再開するまで投稿しません。`,
    pausedWeek: (day) => phrase`一時停止しました。${day}に自動で再開します。`,
    resumedNow: () => phrase`再開しました。`,
    previewHeading: (day) => phrase`${day}に出す問題`,
    previewNote: () =>
      phrase`自分だけに表示されています。それまでに資料、設定、問題の評価が変わらなければ、このまま出ます。`,
    nothingToPreview: () =>
      phrase`この日に出せる問題がありません。資料を追加するか、読んだ範囲を広げるか、問題の種類や対象の文書を増やしてください。`,
    noDayToPreview: () => phrase`今後、問題が出る日はありません。予定の日が残っていないか、一時停止中です。`,
    noOther: () => phrase`この日に出せる問題はほかにありません。`,
    swapped: () => phrase`別の問題に替えました。前の問題は別の日に出ることがあります。`,
    banned: () => phrase`その問題は今後出ません。代わりにこの問題が出ます。`,
    coming: '別の日',
    comingDay: (day, question) => `${day}：${question}`,
    nothingLeft: '残っている問題なし',
  },
  groupSettings: {
    heading: () => phrase`グループ全体の設定`,
    streaks: '連続記録',
    streaksOn: 'オン：続けて何問解答したかがメンバーに表示されます',
    streaksOff: '全員オフ',
    board: 'ランキング',
    boardOn: 'オン：希望するメンバーだけが載ります',
    boardOff: 'オフ',
    goal: 'グループの目標',
    goalOf: (answers) => `全員で週に解答${number(answers)}件`,
    noGoal: 'なし',
    line: '読んだ範囲',
    lineOf: (title, paragraph, all) => `${title}：¶\u00A0${number(paragraph)}まで（全${number(all)}）`,
    noLine: 'すべての内容から出題できます',
    buttons: {
      streaksOn: '連続記録をオン',
      streaksOff: '連続記録をオフ',
      boardOn: 'ランキングをオン',
      boardOff: 'ランキングをオフ',
      goal: 'グループの目標',
      line: '読んだ範囲',
      daily: '毎日の問題',
    },
    goalForm: {
      title: 'グループの目標',
      label: '全員で週に何件解答するか（空欄なら目標なし）',
      submit: '決定',
    },
    lineForm: {
      title: '読んだ範囲',
      document: '文書',
      label: 'どこまで読んだか：¶または語句（空欄なら全部）',
      submit: '決定',
    },
    goalUnclear: (typed, most) =>
      phrase`「${typed}」は解答の件数として読み取れません。1から${number(most)}までの整数を入力してください。目標をなくすには空欄にしてください。`,
    noParagraph: (typed, title, paragraphs) =>
      phrase`「${typed}」は「${title}」に見つかりません。0から${number(paragraphs)}までの段落番号、${code('50 %')} のような割合、または本文や見出しの語句を入力してください。`,
    manyParagraphs: (typed, title, paragraphs) =>
      phrase`「${typed}」は「${title}」の複数の段落にあります。どれか1つの番号を入力してください：${paragraphs.map((each) => `¶\u00A0${each}`).join('、')}`,
    lineSet: (title, paragraph) =>
      phrase`「${title}」の問題は、¶\u00A0${number(paragraph)}までの内容から出るようになりました。`,
    lineRemoved: (title) => phrase`「${title}」全体から問題を出せるようになりました。`,
  },
}
