import { grammarOf } from '../../grammar.ts'
import { code, phrase, strong } from '../../view.ts'
import type { QuizReview } from '../en/quiz-review.ts'

const { number } = grammarOf('ja')
const cards = (count: number): string => `カード${number(count)}枚`

/** What is said around spaced repetition, in Japanese. */
export const quizReview: QuizReview = {
  quizReview: {
    intro: () =>
      phrase`復習では、覚えておきたいことを1日に数枚のカードで、忘れそうになる直前にもう一度出題します。`,
    introHow: () =>
      phrase`復習は自分だけに表示されます。こちらから連絡するのはリマインダーを希望した場合だけで、いつでもやめられます。`,
    buttons: {
      start: '始める',
      startReminded: 'リマインダー付きで始める',
      settings: '設定',
      again: 'もう一度',
      hard: '難しい',
      good: 'できた',
      easy: '簡単',
      remove: 'このカードを外す',
      reminder: 'リマインダーを設定',
      reminderOff: 'リマインダーなし',
      lateOn: '2回知らせる',
      lateOff: '1回だけ知らせる',
      zone: 'タイムゾーン',
      pause: '1週間の一時停止',
      resume: '再開',
      stop: '復習をやめる',
      forget: '自分の記録を消す',
      forgetSure: 'すべて消す',
      removeAll: '自分のカードを消す',
      keep: '残す',
      now: '今すぐ復習',
      snooze: '1時間後に',
      back: '自分のカードに戻る',
    },
    typed: {
      start: '始めます',
      settings: '量と時間',
      grade: (days) => `${days}後にまた出ます`,
      back: '続けます',
      zone: '1日の始まり',
      stop: '復習が出なくなります',
      forget: '保存されている自分の記録を消します',
      removeAll: '元に戻せません',
      forgetSure: '元に戻せません',
      keep: 'そのまま残ります',
    },
    grade: (grade, days) => `${grade}（${days}）`,
    days: (count) => `${number(count)}日`,
    heading: (ordinal, count) => phrase`復習 · ${number(count)}枚中${number(ordinal)}枚目`,
    howWell: () =>
      phrase`どのくらい覚えていたかを選んでください。次に出るまでの日数はボタンに書かれています。`,
    noted: (day) => phrase`記録しました。${day}にまた出ます。`,
    notedBefore: () => phrase`そのカードは復習済みです。`,
    removed: () => phrase`カードを復習から外しました。`,
    cardGone: () => phrase`そのカードは、もう復習に入っていません。`,
    noCards: () =>
      phrase`カードはまだありません。問題の下の「${strong('復習に追加')}」を押すか、${code('/quiz')} で問題を解いて、間違えたものを追加してください。`,
    noCardsHere: () =>
      phrase`この会話のカードは別になっています。グループのカードは、グループで ${code('/review')} と入力すると出ます。`,
    done: (count) =>
      count === 0
        ? phrase`${strong('今日の復習はありません。')}`
        : phrase`${strong('今日の復習は終わりです。')}${cards(count)}を復習しました。`,
    next: (day) => phrase`次のカードは${day}に出ます。`,
    capped: (count, cap) =>
      phrase`残りの${number(count)}枚は、1日${number(cap)}枚までの設定のため、明日に回します。`,
    zoneAsked: {
      title: '復習の設定',
      zone: '自分のタイムゾーン：都市または地域',
      hour: '知らせる時刻（例：09:00）',
      send: '保存',
    },
    zoneUnknown: (typed) =>
      phrase`「${typed}」に当たるタイムゾーンはありません。たとえば ${code('Seoul')} のように、近くの大きな都市を入力してください。`,
    zoneSeveral: (typed) => phrase`「${typed}」に当たるタイムゾーンは複数あります。どれですか？`,
    hourUnknown: (typed) =>
      phrase`「${typed}」は時刻として読み取れません。${code('09:00')} のように入力してください。`,
    settings: {
      heading: () => phrase`自分の復習`,
      cards: 'カード',
      cardCount: (count, due) => phrase`${number(count)}枚（今日の復習${number(due)}枚）`,
      reminder: 'リマインダー',
      none: () => phrase`なし`,
      at: (time) => phrase`復習があれば${time}に`,
      twice: (time) => phrase`復習があれば${time}に、何もしていなければ3時間後にもう一度`,
      nextReminder: (when) => phrase`次回：${when}`,
      zone: 'タイムゾーン',
      cap: '上限',
      capCount: (count) => phrase`1日にカード${number(count)}枚`,
      capLabel: '1日に復習するカードの上限',
      capChoice: (count) => `1日${number(count)}枚`,
      state: '状態',
      off: () => phrase`停止中`,
    },
    saved: () => phrase`保存しました。`,
    paused: (day) => phrase`リマインダーは${day}に再開します。一時停止中も ${code('/review')} は使えます。`,
    notReminded: () => phrase`一時停止できるリマインダーはありません。`,
    stopped: () => phrase`復習をやめました。リマインダーも届きません。`,
    stoppedKeeps: (count) =>
      phrase`${cards(count)}は、また始めるときのために残してあります。カードも消してよいですか？`,
    removedAll: (count) => phrase`${cards(count)}を消しました。`,
    kept: () => phrase`そのまま残しました。`,
    forget: () =>
      phrase`ここに保存されている自分の解答、復習、保存した引用、設定を完全に消します。自分で書いたカードはグループに残ります。消してよいですか？`,
    forgotten: () => phrase`すべて消しました。これまでの解答は、名前のない数として合計にだけ残ります。`,
    remind: (count) => phrase`今日復習するカードが${number(count)}枚あります。`,
    remindLate: (count) =>
      phrase`まだカードが${number(count)}枚残っています。今日のお知らせはこれが最後です。`,
    farewell: () =>
      phrase`1週間お知らせしましたが復習がなかったため、これを最後のお知らせにします。また始めたくなったら、${code('/review')} と入力してください。`,
    snoozed: () => phrase`1時間後にまたお知らせします。`,
    snoozedBefore: () => phrase`今日はすでに一度延ばしています。続きは明日で大丈夫です。`,
    help: (typed) =>
      phrase`「${typed}」はここでは使えません。${code('review')}、${code('review settings')}、${code('review pause')}、${code('review stop')}、${code('review forget')} が使えます。`,
  },
}
