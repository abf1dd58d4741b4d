import { grammarOf } from '../../grammar.ts'
import { code, phrase, strong } from '../../view.ts'
import type { QuizPlay } from '../en/quiz-play.ts'

const { number } = grammarOf('ko')

/** What is said around a question, in Korean. */
export const quizPlay: QuizPlay = {
  quizPlay: {
    heading: (day) => phrase`오늘의 문제 · ${day}`,
    closes: (time) => phrase`${time} 마감`,
    accordingTo: (title, place) => phrase`“${title}” (${place})에 따르면:`,
    accordingToWhole: (title) => phrase`“${title}”에 따르면:`,
    blank: '빈칸',
    instructions: {
      gap: '빈칸을 채우세요.',
      'gap-choice': '빈칸에 들어갈 말은 무엇인가요?',
      wh: '본문의 표현으로 답하세요.',
      'wh-choice': '다음 중 정답은 무엇인가요?',
      definition: '어떤 용어를 말하나요?',
      'definition-person': '누구를 말하나요?',
      acronym: '이 약자는 무엇의 줄임말인가요?',
      finish: '글쓴이의 생각을 자기 말로 마무리해 보세요.',
      find: '본문에서는 이에 대해 뭐라고 하나요? 자기 말로 답해 보세요.',
      why: '본문에서 든 이유는 무엇인가요? 자기 말로 답해 보세요.',
      order: '일어난 순서는 무엇인가요? 가장 먼저 일어난 일부터 골라 주세요.',
      'true-false': '본문의 내용과 맞나요?',
      card: '이 모임의 멤버가 낸 문제예요.',
    },
    isTrue: '맞아요',
    isFalse: '틀려요',
    option: (letter, words) => `보기 ${letter}: ${words}`,
    answered: (count) =>
      count === 0 ? phrase`아직 아무도 답하지 않았어요.` : phrase`${number(count)}명이 답했어요.`,
    answeredOf: (count, reached, goal) =>
      phrase`${number(count)}명이 답했어요 · 이번 주 모임 목표: 답 ${number(goal)}개 중 ${number(reached)}개`,
    buttons: {
      type: '답 입력하기',
      write: '내 답 쓰기',
      see: '본문 보기',
      hint: '힌트',
      skip: '오늘은 건너뛰기',
      passage: '구절 보기',
      review: '내 복습에 추가',
      bad: '문제가 이상해요',
      vote: '내 답도 맞아요',
      accept: '모두의 정답으로 인정',
    },
    selfGrades: { missed: '몰랐어요', partly: '조금 알았어요', 'got-it': '알았어요' },
    form: {
      title: '내 답',
      label: '본문에 나온 대로 적은 답',
      ownWords: '자기 말로 적기',
      send: '답하기',
    },
    right: (given) => phrase`${strong('정답')}: ${given}`,
    close: (given) => phrase`${strong('거의 정답')}: ${given}`,
    wrong: (given) => phrase`${strong('아쉽지만 오답')}: ${given}`,
    textSays: () => phrase`본문에는 이렇게 쓰여 있어요:`,
    yours: (given) => phrase`내 답: ${given}`,
    key: (answer) => phrase`정답: ${strong(answer)}`,
    firstCounts: () => phrase`처음 낸 답만 인정돼요.`,
    answeredBefore: () => phrase`이미 답하셨어요. 처음 낸 답만 인정돼요.`,
    revealAt: (time) => phrase`모임에는 ${time}에 정답이 공개돼요.`,
    late: () => phrase`정답이 이미 공개된 뒤라서 참여로만 인정되고 점수는 없어요.`,
    judge: () => phrase`얼마나 알고 있었나요? 고른 결과는 나만 볼 수 있어요.`,
    judged: {
      missed: () => phrase`몰랐던 것으로 기록했어요. 그렇게 배우는 거예요.`,
      partly: () => phrase`조금 알았던 것으로 기록했어요.`,
      'got-it': () => phrase`알았던 것으로 기록했어요.`,
    },
    hints: {
      letters: (first, letters, words) =>
        phrase`“${first}” 글자로 시작하고, 단어 ${number(words)}개에 모두 ${number(letters)}글자예요.`,
      words: (count) => phrase`본문에서는 단어 ${number(count)}개로 말해요.`,
      struck: (letters) => phrase`정답이 아닌 보기: ${letters.join(', ')}`,
      first: (letter) => phrase`가장 먼저 일어난 일: ${letter}`,
    },
    hintCost: () => phrase`힌트를 보면 맞혀도 점수를 절반만 받아요.`,
    skipped: () => phrase`오늘은 건너뛰었어요. 마감 전에는 언제든 답할 수 있어요.`,
    skipLate: () => phrase`이미 이 문제에 답하셨어요.`,
    revealed: () => phrase`이 문제의 정답은 이미 공개됐어요.`,
    answer: (key) => phrase`정답: ${strong(key)}`,
    howMany: (right, count) =>
      count === 0
        ? phrase`이번에는 아무도 답하지 않았어요.`
        : phrase`${number(count)}명 중 ${number(right)}명이 맞혔어요.`,
    howManyRecalled: (count) =>
      count === 0 ? phrase`이번에는 아무도 답하지 않았어요.` : phrase`${number(count)}명이 참여했어요.`,
    verdicts: { right: '정답', close: '거의 정답', wrong: '오답' },
    whoWasRight: '맞힌 사람:',
    others: (count) => `다른 ${number(count)}명`,
    postedAgain: () =>
      phrase`올리는 중에 봇이 중단돼서 같은 글이 두 번 보일 수 있어요. 양쪽에 답해도 한 번만 세요.`,
    stoodTwice: () => phrase`같은 문제가 두 번 보일 수 있어요. 양쪽에 답해도 한 번만 셌어요.`,
    member: '멤버',
    wrongIdea: (letter, count) =>
      phrase`${letter} 보기를 고른 사람이 ${number(count)}명 있어요. 본문에서는 이에 대해 이렇게 말해요:`,
    answerOut: (key) => phrase`정답이 공개됐어요: ${strong(key)}`,
    answerOutPlain: () => phrase`본문의 표현 그대로 정답이 공개됐어요.`,
    discussion: (day) => `${day} 문제`,
    voted: () => phrase`고마워요. 세 사람이 그렇게 말하면 운영자에게 모두의 정답으로 인정할지 물어봐요.`,
    proposed: () => phrase`고마워요. 이 답을 모두의 정답으로 인정할지 운영자에게 물어볼게요.`,
    hostMayAccept: (given) => phrase`운영자이시니 “${given}” 답을 모두의 정답으로 인정할 수 있어요.`,
    accepted: (given) => phrase`이제 “${given}” 답도 정답이에요. 이미 그렇게 답한 사람에게도 적용돼요.`,
    nothingToVote: () => phrase`이 문제에 내신 답 중에 인정받을 수 있는 답이 없어요.`,
    flagged: () => phrase`고마워요. 한 사람이 더 그렇게 말하면 이 문제는 다시 나오지 않아요.`,
    retired: () => phrase`고마워요. 두 사람이 그렇게 말해서 이 문제는 다시 나오지 않아요.`,
    reviewAdded: () => phrase`내 복습에 추가했어요. ${code('/review')} 명령어로 복습할 것을 볼 수 있어요.`,
    reviewThere: () => phrase`이미 내 복습에 있어요. ${code('/review')} 명령어로 복습할 것을 볼 수 있어요.`,
    ownCard: () => phrase`직접 낸 문제라서 답해도 인정되지 않아요.`,
    emptyAnswer: () => phrase`답이 비어 있어요. 버튼을 다시 누르고 답을 적어 주세요.`,
    unknownPrompt: () => phrase`이제는 알 수 없는 문제예요.`,
    changed: () => phrase`문제가 나온 뒤에 읽기 자료가 바뀌어서 해당 부분을 더는 보여 드릴 수 없어요.`,
  },
}
