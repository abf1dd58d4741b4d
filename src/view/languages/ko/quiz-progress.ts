import { grammarOf } from '../../grammar.ts'
import { code, phrase, strong } from '../../view.ts'
import type { QuizProgress } from '../en/quiz-progress.ts'

const { number } = grammarOf('ko')

/** What is said of how a member and their group are doing, in Korean. */
export const quizProgress: QuizProgress = {
  quizProgress: {
    heading: () => phrase`내 학습 현황`,
    onlyYou: () => phrase`나만 볼 수 있어요.`,
    nothingYet: () =>
      phrase`아직 답한 문제가 없어요. ${code('/quiz now')} 명령어나 오늘의 문제로 시작해 보세요.`,
    facts: { streak: '연속 기록', answers: '답', retention: '기억', due: '복습', days: '날짜' },
    streak: (current, longest) =>
      phrase`${strong(`${number(current)}문제`)} 연속 답함, 최고 기록 ${number(longest)}문제`,
    freezes: (count) => `놓친 문제 ${number(count)}개까지 봐주기`,
    toFreeze: (answers) => `${number(answers)}번 더 답하면 놓친 문제 하나 봐주기`,
    freezeUsed: (length) => phrase`놓친 문제를 한 번 봐줘서 ${number(length)}문제 연속 기록이 이어져요.`,
    ended: (length) =>
      phrase`${number(length)}문제 연속 기록이 끝났어요. 다시 만나 반가워요. 다음 답부터 새 기록이 시작돼요.`,
    answers: (right, close, wrong) =>
      phrase`정답 ${strong(number(right))}개 · 거의 정답 ${number(close)}개 · 오답 ${number(wrong)}개`,
    recalled: (count) => `자기 말로 답한 문제 ${number(count)}개`,
    retention: (percent, remembered, reviews) =>
      phrase`${strong(`${number(percent)}%`)}: 복습 ${number(reviews)}번 중 ${number(remembered)}번`,
    noRetention: () => phrase`카드를 두 번째로 복습하면 알 수 있어요`,
    due: (count) =>
      count === 0
        ? phrase`지금은 복습할 것이 없어요`
        : phrase`복습할 카드 ${strong(`${number(count)}장`)}: ${code('/review')}`,
    days: (active, days) => phrase`최근 ${number(days)}일 중 ${strong(number(active))}일`,
    weeks: (counts) => `주별: ${counts.join(' · ')}`,
    coverageHeading: () => phrase`문제가 나온 자료`,
    coverage: (asked, all, known) =>
      phrase`문단 ${number(all)}개 중 ${number(asked)}개, 마지막에 맞힌 문단 ${number(known)}개`,
    moreReadings: (count) => phrase`아직 문제가 나오지 않은 자료 ${number(count)}개`,
    picture: {
      days: (active, days) =>
        `${number(days)}일 달력으로, 열은 주이고 행은 월요일(1)부터 일요일(7)까지의 요일이에요. 활동한 날은 ${number(active)}일이에요.`,
      retention: (percent) => `고리 그림: 복습의 ${number(percent)}%를 기억했어요.`,
      readings: (lines) => `자료마다 막대 하나, 위 목록의 순서대로: ${lines.join('; ')}`,
      reading: (at, asked, all, known) =>
        `${number(at)}번: ${number(all)}개 중 ${number(asked)}개, 맞힌 것 ${number(known)}개`,
    },
    settings: {
      heading: () => phrase`내 설정`,
      button: '내 설정 보기',
      named: {
        on: () => phrase`맞힌 사람에 내 이름이 나와요.`,
        off: () => phrase`정답에 내 이름이 나오지 않아요.`,
      },
      onBoard: {
        on: () => phrase`모임 순위표에 나와요.`,
        off: () => phrase`순위표에 나오지 않아요.`,
      },
      noBoard: () => phrase`이 모임에는 순위표가 없어요.`,
      streak: {
        on: () => phrase`연속 기록을 세고 있어요.`,
        off: () => phrase`연속 기록을 세지 않아요.`,
      },
      noStreaks: () => phrase`이 모임에서는 연속 기록을 세지 않아요.`,
      zone: (zone) => phrase`하루의 기준이 되는 시간대: ${strong(zone)}`,
      labels: { named: '이름', onBoard: '순위표', streak: '연속 기록', zone: '시간대' },
      buttons: {
        name: '내 이름 보이기',
        unname: '내 이름 숨기기',
        join: '순위표에 나오기',
        leave: '순위표에서 빠지기',
        count: '연속 기록 세기',
        uncount: '연속 기록 세지 않기',
        zone: '시간대 변경',
      },
      typed: {
        settings: '무엇을 세고 보여 줄지',
        name: '맞힌 사람에 나와요',
        unname: '어떤 정답에도 나오지 않아요',
        join: '모두가 볼 수 있어요',
        leave: '아무도 볼 수 없어요',
        count: '연속으로 답한 문제',
        uncount: '연속으로 답한 문제',
        zone: '하루가 시작되는 때',
      },
      form: { title: '내 시간대', label: '도시나 지역', send: '저장' },
      noZone: (typed) =>
        phrase`“${typed}”에 맞는 시간대가 없어요. 서울, 베를린, 뉴욕처럼 가까운 도시를 써 주세요.`,
      manyZones: (zones) =>
        phrase`맞는 시간대가 여러 개예요: ${zones.join(', ')} — 버튼을 다시 누르고 그중 하나를 써 주세요.`,
    },
    board: {
      heading: { week: '이번 주 순위표', month: '이번 달 순위표', all: '전체 순위표' },
      teamHeading: () => phrase`이번 주, 모두 함께`,
      team: (answered) => phrase`이번 주에 모임에서 ${strong(`${number(answered)}문제`)}에 답했어요.`,
      teamOf: (answered, goal) =>
        answered >= goal
          ? phrase`이번 주 모임 목표인 답 ${number(goal)}개 중 ${strong(number(answered))}개를 채워서 목표를 이뤘어요.`
          : phrase`이번 주 모임 목표인 답 ${number(goal)}개 중 ${strong(number(answered))}개를 채웠어요.`,
      off: () => phrase`여기에는 순위표가 없어요. 운영자가 ${code('/study settings')} 명령어로 켤 수 있어요.`,
      nobody: () => phrase`아직 순위표에 아무도 없어요. 원하는 사람만 나와요.`,
      points: (points, answers) => phrase`답 ${number(answers)}개로 ${number(points)}점`,
      total: (points) => phrase`순위표에 없는 사람까지 모두 합쳐 ${number(points)}점이에요.`,
      yours: (rank, points) =>
        phrase`나는 ${number(points)}점으로 ${strong(number(rank))}위예요. 이 줄은 나만 볼 수 있어요.`,
      yoursHidden: (rank, points) =>
        phrase`순위표에 나오지 않아요. 나온다면 ${number(points)}점으로 ${strong(number(rank))}위예요. 이 줄은 나만 볼 수 있어요.`,
      yoursNone: () => phrase`이 기간에는 아직 점수가 없어요.`,
      more: (count) => phrase`다른 ${number(count)}명`,
      member: '멤버',
      counts: () =>
        phrase`오늘의 문제와 함께 푼 퀴즈처럼 모두에게 낸 문제만 세요. 혼자 한 연습은 세지 않아요.`,
      show: '모두에게 보여 주기',
      shown: '모두에게 보여 줌',
      shownBefore: () => phrase`방금 여기에 보여 줬어요. 10분 뒤에 다시 보여 줄 수 있어요.`,
      typed: '그 기간의 순위표',
    },
  },
}
