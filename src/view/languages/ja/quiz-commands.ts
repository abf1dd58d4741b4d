import type { QuizCommands } from '../en/quiz-commands.ts'

/** What a chat client shows beside the commands of the quiz, in Japanese. */
export const quizCommands: QuizCommands = {
  quizSlash: {
    quiz: '資料から問題を出します：今すぐ、または毎日1問',
    review: '覚えておきたいことを、適した時期に復習します',
    now: '今すぐクイズ：1人で、みんなで、または試験として',
    daily: 'ここで毎日1問：いつ、何について出すかは管理者が決めます',
    stats: '自分の学習状況を表示します。見えるのは自分だけです',
    board: '解答の多いメンバー、またはグループの状況を表示します',
    cards: '管理者用：メンバーの問題の承認、編集、削除',
    add: '自分で問題を作ります',
    import: '表やAnkiから問題を取り込みます',
    export: '問題を書き出します：Ankiまたは表',
    makeCard: 'クイズカードを作成',
    makeCardSummary: 'このメッセージから問題を作ります。管理者の承認後に出題されます',
    options: {
      questions: '問題の数、1〜20',
      style: '進め方',
      time: '出題する時刻（例：09:00）',
      zone: 'タイムゾーン：都市または地域',
      days: '曜日：平日、月 水 金、毎日',
      reveal: '答えを発表する時刻（例：20:00）',
      channel: '出題するチャンネル（空欄ならこのチャンネル）',
      group: '通知先（空欄ならなし）',
      period: '期間',
      format: '形式',
    },
    styles: {
      practice: '練習：1人で、その場で答え合わせ',
      together: 'みんなで：全員が公開の場で解答',
      exam: '試験：解答は1回だけ、答えは最後に',
    },
    periods: { week: '今週', month: '今月', all: '全期間' },
    formats: { anki: 'Ankiのテキスト', apkg: 'Ankiのパッケージ', csv: '表（CSV）' },
  },
}
