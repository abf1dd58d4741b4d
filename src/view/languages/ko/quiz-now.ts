import { grammarOf } from '../../grammar.ts'
import { code, phrase, strong } from '../../view.ts'
import type { QuizNow } from '../en/quiz-now.ts'

const { number } = grammarOf('ko')

/** Which of how many questions: "10문제 중 3번째". */
const place = (ordinal: number, count: number): string => `${number(count)}문제 중 ${number(ordinal)}번째`

/** How many answers were worth what: "정답 3개, 거의 정답 1개, 오답 1개". */
const tally = (right: number, close: number, wrong: number): string =>
  [
    `정답 ${number(right)}개`,
    ...(close === 0 ? [] : [`거의 정답 ${number(close)}개`]),
    ...(wrong === 0 ? [] : [`오답 ${number(wrong)}개`]),
  ].join(', ')

/** What is said around questions on the spot, in Korean. */
export const quizNow: QuizNow = {
  quizNow: {
    heading: (ordinal, count) => phrase`${place(ordinal, count)}`,
    headingTogether: (ordinal, count) => phrase`함께 · ${place(ordinal, count)}`,
    headingExam: (ordinal, count) => phrase`시험 · ${place(ordinal, count)}`,
    fewer: (count) => phrase`낼 수 있는 문제가 ${number(count)}개뿐이에요.`,
    buttons: {
      next: '다음',
      skip: '건너뛰기',
      stop: '그만하기',
      reveal: '정답 공개',
      end: '끝내기',
      result: '결과 보기',
      keepMissed: '틀린 문제를 내 복습에 추가',
      take: '시험 보기',
      results: '지금까지의 결과',
      close: '시험 마감',
      share: '내 결과 공유',
    },
    typed: {
      next: '다음 문제',
      skip: '이 문제는 넘어가기',
      stop: '여기서 끝내기',
      hint: '도움 받기',
      see: '본문에 쓰인 말',
      result: '얼마나 맞혔는지 보기',
      keepMissed: '때가 되면 다시 물어봐요',
      passage: '문단 전체',
      review: '때가 되면 다시 물어봐요',
      vote: '운영자에게 알려요',
      bad: '두 사람이 그렇게 말하면 다시 나오지 않아요',
      selfGrades: {
        missed: '떠올리지 못했을 때',
        partly: '일부만 떠올렸을 때',
        'got-it': '제대로 떠올렸을 때',
      },
    },
    typeLetter: () => phrase`보기의 글자 하나를 입력해 주세요.`,
    typeWord: () => phrase`두 답 중 하나를 입력해 주세요.`,
    typeAnswer: () =>
      phrase`답을 입력해 주세요. 읽기 자료에 물으려면 질문 앞에 ${code('ask')} 명령어를 붙이세요.`,
    writeAnswer: () => phrase`기억나는 대로 쓰거나 본문을 보세요.`,
    noOption: (letters) =>
      phrase`보기(${letters.join(', ')})에 없는 답이에요. 읽기 자료에 물으려면 질문 앞에 ${code('ask')} 명령어를 붙이세요.`,
    together: () =>
      phrase`각자 답하고 바로 결과를 확인해요. 시작한 사람이나 운영자가 모두에게 정답을 공개해요.`,
    posted: () =>
      phrase`문제를 올렸어요. ${strong('정답 공개')} 버튼과 ${strong('다음')} 버튼은 시작한 사람과 운영자만 누를 수 있어요.`,
    alone: () => phrase`여기에는 함께할 사람이 없어요. ${code('quiz')} 명령어로 혼자 풀 수 있어요.`,
    notYours: () => phrase`시작한 사람이나 운영자만 할 수 있어요.`,
    passedOn: () => phrase`이미 다음으로 넘어갔어요. 아래쪽을 봐 주세요.`,
    over: () => phrase`이 퀴즈는 끝났어요.`,
    result: (right, close, wrong) => phrase`${strong('결과:')} ${tally(right, close, wrong)}`,
    skipped: (count) => phrase`${number(count)}문제를 건너뛰었어요.`,
    gone: (count) => phrase`읽기 자료가 바뀌어서 ${number(count)}문제를 낼 수 없었어요.`,
    readAgain: () => phrase`다시 읽어 볼 곳:`,
    allRight: () => phrase`다시 읽어 볼 곳이 없어요.`,
    nothingAnswered: () => phrase`답한 문제가 없어요.`,
    answerWas: (key) => phrase`${strong(key)}`,
    kept: (count) =>
      phrase`카드 ${number(count)}장을 내 복습에 추가했어요. ${code('/review')} 명령어로 복습할 것을 볼 수 있어요.`,
    keptBefore: () =>
      phrase`이미 모두 내 복습에 있어요. ${code('/review')} 명령어로 복습할 것을 볼 수 있어요.`,
    teamResult: (right, answers) =>
      answers === 0
        ? phrase`이번에는 아무도 답하지 않았어요.`
        : phrase`${strong('모두 함께:')} 답 ${number(answers)}개 중 ${number(right)}개가 맞았어요.`,
    teamMembers: (count) => phrase`${number(count)}명이 참여했어요.`,
    scored: '점수를 얻은 사람:',
    points: (count) => `${number(count)}점`,
    exam: {
      heading: (count) => phrase`시험 · ${number(count)}문제`,
      rules: () =>
        phrase`문제마다 한 번만 답할 수 있고, 결과는 끝난 뒤 본인만 볼 수 있어요. 운영자는 이름 없이 숫자만 봐요.`,
      posted: () =>
        phrase`시험을 올렸어요. ${strong('지금까지의 결과')} 버튼과 ${strong('시험 마감')} 버튼은 운영자용이에요.`,
      taken: () => phrase`기록했어요.`,
      once: () => phrase`이미 본 시험이에요. 시험은 한 번만 볼 수 있어요.`,
      closed: () => phrase`이 시험은 끝났어요.`,
      open: () =>
        phrase`정답은 시험이 끝난 뒤에 볼 수 있어요. 그때 ${strong('결과 보기')} 버튼을 눌러 주세요.`,
      results: (members, finished) =>
        phrase`${number(members)}명이 시작했고 ${number(finished)}명이 끝냈어요.`,
      question: (ordinal) => `${number(ordinal)}번 문제`,
      tally: (right, close, wrong) => phrase`${tally(right, close, wrong)}`,
      shared: (name, right, count) =>
        phrase`${strong(name)} 님이 시험에서 ${number(count)}문제 중 ${number(right)}문제를 맞혔어요.`,
      sharedNow: () => phrase`공유했어요.`,
      sharedBefore: () => phrase`이미 공유했어요.`,
      noneToMark: () =>
        phrase`읽기 자료에서 채점할 수 있는 문제가 나오지 않아서 시험을 볼 수 없어요. 연습으로 풀어 보세요.`,
    },
    none: () =>
      phrase`읽기 자료에서 낼 수 있는 문제가 없어요. 자료를 추가하거나, 운영자에게 /study library 확인을 부탁해 주세요.`,
    noneIn: (title) => phrase`“${title}”에서는 낼 수 있는 문제가 없어요. 모든 문서로 풀어 보세요.`,
    count: (typed, most) =>
      phrase`퀴즈는 1문제부터 ${number(most)}문제까지예요. “${typed}” 대신 이렇게 써 주세요: ${code('quiz 5')}`,
    unclear: (typed) =>
      phrase`퀴즈에서 “${typed}” 부분이 무슨 뜻인지 모르겠어요. 이렇게 써 주세요: ${code('quiz 5 exam in glossary')}`,
  },
}
