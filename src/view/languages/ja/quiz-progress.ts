import { grammarOf } from '../../grammar.ts'
import { code, phrase, strong } from '../../view.ts'
import type { QuizProgress } from '../en/quiz-progress.ts'

const { number } = grammarOf('ja')

/** What is said of how a member and their group are doing, in Japanese. */
export const quizProgress: QuizProgress = {
  quizProgress: {
    heading: () => phrase`自分の学習状況`,
    onlyYou: () => phrase`自分だけに表示されます。`,
    nothingYet: () => phrase`まだ解答がありません。${code('/quiz now')} か、今日の問題から始めてください。`,
    facts: { streak: '連続記録', answers: '解答', retention: '記憶', due: '復習', days: '日数' },
    streak: (current, longest) =>
      phrase`続けて${strong(`${number(current)}問`)}解答、最長は${number(longest)}問`,
    freezes: (count) => `抜けた問題${number(count)}問まで免除`,
    toFreeze: (answers) => `あと${number(answers)}件の解答で、抜けた問題1問を免除`,
    freezeUsed: (length) =>
      phrase`抜けた問題が1問免除されたため、${number(length)}問の連続記録は続いています。`,
    ended: (length) =>
      phrase`${number(length)}問の連続記録が終わりました。お帰りなさい、次の解答から新しい記録が始まります。`,
    answers: (right, close, wrong) =>
      phrase`正解${strong(number(right))}件 · 惜しい解答${number(close)}件 · 不正解${number(wrong)}件`,
    recalled: (count) => `自分の言葉での解答${number(count)}件`,
    retention: (percent, remembered, reviews) =>
      phrase`${strong(`${number(percent)}%`)}：復習${number(reviews)}回中${number(remembered)}回`,
    noRetention: () => phrase`カードの2回目の復習からわかります`,
    due: (count) =>
      count === 0
        ? phrase`今は復習がありません`
        : phrase`今日の復習は${strong(`カード${number(count)}枚`)}、${code('/review')}`,
    days: (active, days) => phrase`最近${number(days)}日のうち${strong(number(active))}日`,
    weeks: (counts) => `週ごと：${counts.join(' · ')}`,
    coverageHeading: () => phrase`出題された資料`,
    coverage: (asked, all, known) =>
      phrase`${number(all)}段落中${number(asked)}段落、前回正解したのは${number(known)}段落`,
    moreReadings: (count) => phrase`まだ出題されていない資料：ほか${number(count)}件`,
    picture: {
      days: (active, days) =>
        `${number(days)}日分のカレンダー（列は週、行は月曜日（1）から日曜日（7）までの曜日）で、活動したのは${number(active)}日です。`,
      retention: (percent) => `円グラフで、復習の${number(percent)}%を覚えていました。`,
      readings: (lines) => `資料ごとの棒グラフ（上の一覧の順）：${lines.join('、')}`,
      reading: (at, asked, all, known) =>
        `${number(at)}番は${number(all)}段落中${number(asked)}段落（正解${number(known)}）`,
    },
    settings: {
      heading: () => phrase`自分の設定`,
      button: '自分の設定を見る',
      named: {
        on: () => phrase`正解した人の中に名前が表示されます。`,
        off: () => phrase`答えに名前は表示されません。`,
      },
      onBoard: {
        on: () => phrase`グループのランキングに載っています。`,
        off: () => phrase`ランキングには載りません。`,
      },
      noBoard: () => phrase`このグループにランキングはありません。`,
      streak: {
        on: () => phrase`連続記録を数えています。`,
        off: () => phrase`連続記録は数えていません。`,
      },
      noStreaks: () => phrase`このグループでは連続記録を数えていません。`,
      zone: (zone) => phrase`1日の始まりと終わりは ${strong(zone)} の時刻によります。`,
      labels: { named: '名前', onBoard: 'ランキング', streak: '連続記録', zone: 'タイムゾーン' },
      buttons: {
        name: '名前を表示する',
        unname: '名前を表示しない',
        join: 'ランキングに載る',
        leave: 'ランキングから外れる',
        count: '連続記録を数える',
        uncount: '連続記録を数えない',
        zone: 'タイムゾーンを変更',
      },
      typed: {
        settings: '数えるものと表示するもの',
        name: '正解した人の中に表示されます',
        unname: 'どの答えにも表示されません',
        join: '全員に見えます',
        leave: '誰にも見えません',
        count: '続けて解答した数',
        uncount: '続けて解答した数',
        zone: '1日の始まり',
      },
      form: { title: '自分のタイムゾーン', label: '都市または地域', send: '保存' },
      noZone: (typed) =>
        phrase`「${typed}」に当たるタイムゾーンはありません。ソウル、ベルリン、ニューヨークなど、近くの都市を入力してください。`,
      manyZones: (zones) =>
        phrase`候補は${zones.join('、')}です。もう一度ボタンを押して、どれか1つを入力してください。`,
    },
    board: {
      heading: {
        week: '今週のランキング',
        month: '今月のランキング',
        all: '全期間のランキング',
      },
      teamHeading: () => phrase`今週、みんなで`,
      team: (answered) => phrase`今週、グループは${strong(`${number(answered)}問`)}に解答しました。`,
      teamOf: (answered, goal) =>
        answered >= goal
          ? phrase`今週、グループの解答は目標${number(goal)}件中${strong(number(answered))}件で、目標を達成しました。`
          : phrase`今週、グループの解答は目標${number(goal)}件中${strong(number(answered))}件です。`,
      off: () => phrase`ここにランキングはありません。管理者が ${code('/study settings')} でオンにできます。`,
      nobody: () => phrase`まだ誰もランキングに載っていません。載るのは希望する人だけです。`,
      points: (points, answers) => phrase`解答${number(answers)}件で${number(points)}点`,
      total: (points) => phrase`載っていない人も含めて、全員で${number(points)}点です。`,
      yours: (rank, points) =>
        phrase`自分は${strong(number(rank))}位、${number(points)}点です。この行は自分だけに表示されます。`,
      yoursHidden: (rank, points) =>
        phrase`ランキングには載っていません。載れば${number(points)}点で${strong(number(rank))}位です。この行は自分だけに表示されます。`,
      yoursNone: () => phrase`この期間の得点はまだありません。`,
      more: (count) => phrase`ほか${number(count)}人`,
      member: 'メンバー',
      counts: () =>
        phrase`数えるのは、今日の問題とみんなでのクイズのように全員に出した問題だけです。ひとりでの練習は数えません。`,
      show: '全員に見せる',
      shown: '全員に見せました',
      shownBefore: () => phrase`ここで表示したばかりです。10分後にもう一度表示できます。`,
      typed: 'その期間のランキング',
    },
  },
}
