import { grammarOf } from '../../grammar.ts'
import { code, phrase, strong } from '../../view.ts'
import type { QuizReview } from '../en/quiz-review.ts'

const { number } = grammarOf('ko')
const cards = (count: number): string => `카드 ${number(count)}장`

/** What is said around spaced repetition, in Korean. */
export const quizReview: QuizReview = {
  quizReview: {
    intro: () =>
      phrase`복습은 기억하고 싶은 것을 하루에 카드 몇 장씩, 잊어버리기 직전에 다시 물어보는 거예요.`,
    introHow: () =>
      phrase`나만 볼 수 있어요. 알림을 원할 때만 제가 먼저 메시지를 보내고, 언제든 그만둘 수 있어요.`,
    buttons: {
      start: '시작하기',
      startReminded: '알림 받으며 시작하기',
      settings: '설정',
      again: '다시',
      hard: '어려움',
      good: '좋음',
      easy: '쉬움',
      remove: '이 카드 빼기',
      reminder: '알림 설정',
      reminderOff: '알림 끄기',
      lateOn: '두 번 알려 주기',
      lateOff: '한 번만 알려 주기',
      zone: '시간대',
      pause: '일주일 멈추기',
      resume: '다시 시작',
      stop: '복습 그만하기',
      forget: '내 기록 지우기',
      forgetSure: '모두 지우기',
      removeAll: '내 카드 지우기',
      keep: '그대로 두기',
      now: '지금 복습하기',
      snooze: '한 시간 뒤에',
      back: '내 카드로 돌아가기',
    },
    typed: {
      start: '시작해요',
      settings: '얼마나, 언제',
      grade: (days) => `${days} 뒤에 다시 나와요`,
      back: '이어서 해요',
      zone: '하루가 시작되는 때',
      stop: '더는 복습이 나오지 않아요',
      forget: '저장된 내 기록을 없애요',
      removeAll: '되돌릴 수 없어요',
      forgetSure: '되돌릴 수 없어요',
      keep: '그대로 남아요',
    },
    grade: (grade, days) => `${grade}(${days})`,
    days: (count) => `${number(count)}일`,
    heading: (ordinal, count) => phrase`복습 · ${number(count)}장 중 ${number(ordinal)}번째`,
    howWell: () => phrase`얼마나 잘 기억났나요? 언제 다시 나올지는 버튼에 적혀 있어요.`,
    noted: (day) => phrase`기록했어요. ${day}에 다시 나와요.`,
    notedBefore: () => phrase`이미 복습한 카드예요.`,
    removed: () => phrase`카드를 내 복습에서 뺐어요.`,
    cardGone: () => phrase`이제 내 복습에 없는 카드예요.`,
    noCards: () =>
      phrase`아직 카드가 없어요. 문제 아래의 ${strong('내 복습에 추가')} 버튼을 누르거나, ${code('/quiz')} 명령어로 문제를 풀고 놓친 것을 추가해 보세요.`,
    noCardsHere: () =>
      phrase`이 대화의 카드는 따로 있어요. 모임의 카드는 모임에서 ${code('/review')} 명령어를 쓰면 나와요.`,
    done: (count) =>
      count === 0
        ? phrase`${strong('오늘은 복습할 것이 없어요.')}`
        : phrase`${strong('오늘 복습을 마쳤어요.')} ${cards(count)}을 복습했어요.`,
    next: (day) => phrase`다음 카드는 ${day}에 나와요.`,
    capped: (count, cap) =>
      phrase`복습할 카드가 ${number(count)}장 더 있지만, 하루 최대 ${number(cap)}장이라서 내일 나와요.`,
    zoneAsked: {
      title: '내 복습',
      zone: '내 시간대: 도시나 지역',
      hour: '알림 시각, 예: 09:00',
      send: '저장',
    },
    zoneUnknown: (typed) =>
      phrase`“${typed}”에 맞는 시간대가 없어요. ${code('Seoul')}처럼 가까운 큰 도시를 써 주세요.`,
    zoneSeveral: (typed) => phrase`“${typed}”에 맞는 시간대가 여러 개예요. 어느 시간대인가요?`,
    hourUnknown: (typed) => phrase`“${typed}”에서 시각을 읽을 수 없어요. ${code('09:00')}처럼 써 주세요.`,
    settings: {
      heading: () => phrase`내 복습`,
      cards: '카드',
      cardCount: (count, due) => phrase`${number(count)}장, 복습할 것 ${number(due)}장`,
      reminder: '알림',
      none: () => phrase`없음`,
      at: (time) => phrase`복습할 것이 있으면 ${time}에`,
      twice: (time) => phrase`복습할 것이 있으면 ${time}에, 그때까지 복습하지 않았으면 세 시간 뒤에 한 번 더`,
      nextReminder: (when) => phrase`다음 알림: ${when}`,
      zone: '시간대',
      cap: '하루 최대',
      capCount: (count) => phrase`${cards(count)}`,
      capLabel: '하루에 복습할 최대 카드 수',
      capChoice: (count) => `하루 ${number(count)}장`,
      state: '상태',
      off: () => phrase`그만둠`,
    },
    saved: () => phrase`저장했어요.`,
    paused: (day) =>
      phrase`${day} 전에는 알림이 오지 않아요. 그동안에도 ${code('/review')} 명령어는 쓸 수 있어요.`,
    notReminded: () => phrase`멈출 알림이 없어요.`,
    stopped: () => phrase`복습을 그만뒀어요. 알림도 오지 않아요.`,
    stoppedKeeps: (count) => phrase`다시 시작할 때를 위해 ${cards(count)}을 남겨 두었어요. 카드도 지울까요?`,
    removedAll: (count) => phrase`${cards(count)}을 지웠어요.`,
    kept: () => phrase`그대로 두었어요.`,
    forget: () =>
      phrase`여기에 저장된 내 답과 복습, 저장한 인용문, 설정을 완전히 지워요. 직접 쓴 카드는 모임에 남아요. 정말 지울까요?`,
    forgotten: () => phrase`모두 지웠어요. 지금까지의 답은 이름 없이 전체 숫자에만 남아요.`,
    remind: (count) => phrase`오늘 복습할 카드가 ${number(count)}장 있어요.`,
    remindLate: (count) => phrase`아직 카드 ${number(count)}장이 기다리고 있어요. 오늘은 더 알리지 않을게요.`,
    farewell: () =>
      phrase`일주일 동안 알려 드렸지만 복습이 없어서, 이번이 마지막 알림이에요. 다시 하고 싶을 때 ${code('/review')} 명령어를 써 주세요.`,
    snoozed: () => phrase`한 시간 뒤에 다시 알려 드릴게요.`,
    snoozedBefore: () => phrase`오늘은 이미 한 번 미뤘어요. 내일 다시 하면 돼요.`,
    help: (typed) =>
      phrase`“${typed}” 명령어는 여기에 없어요. ${code('review')}, ${code('review settings')}, ${code('review pause')}, ${code('review stop')}, ${code('review forget')} 명령어를 쓸 수 있어요.`,
  },
}
