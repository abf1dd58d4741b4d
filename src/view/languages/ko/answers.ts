import { grammarOf } from '../../grammar.ts'
import { code, phrase, strong } from '../../view.ts'
import type { Answers } from '../en/answers.ts'
import { documents, passages } from './counts.ts'

const { number } = grammarOf('ko')

/** What is said about answers, in Korean. */
export const answers: Answers = {
  answer: {
    excerpt: '발췌',
    andOthers: (names, others) => `${names.join(', ')} 외 ${number(others)}명`,
    matched: (shown, count, inDocuments) =>
      phrase`${documents(inDocuments)}에서 ${passages(count)}를 찾았어요.${shownOf(shown, count)}`,
    matchedWithin: (shown, count, title) =>
      phrase`“${title}”에서 ${passages(count)}를 찾았어요.${shownOf(shown, count)}`,
    silent: (count) =>
      count === 1
        ? phrase`하나뿐인 문서에는 이 질문의 답이 없어요.`
        : phrase`${documents(count)} 어디에도 이 질문의 답이 없어요.`,
    silentWithin: (title) => phrase`“${strong(title)}”에는 이 질문의 답이 없어요.`,
    nearest: () => phrase`답은 아니지만 가장 가까운 구절이에요:`,
    subjectKept: (subject) => phrase`앞 질문과 함께 찾았어요: “${subject}”`,
    sourcesFor: (message) => phrase`“${message}”의 출처`,
    sharedBy: (name) => phrase`${name} 님이 공유했어요.`,
    asksGroup: (name) =>
      phrase`${name} 님이 모임에 묻는 질문이에요. 읽기 자료에는 답이 없어요. 어디를 찾아보면 좋을지 아시는 분 계신가요?`,
  },
  settings: {
    toAsker: () => phrase`이 채널에서 ${code('/ask')} 답변은 질문한 사람만 볼 수 있어요.`,
    toAll: () => phrase`이 채널에서 ${code('/ask')} 답변은 모두가 볼 수 있어요.`,
  },
  unhelpful: {
    ask: () => phrase`무엇이 문제였나요? 이 모임의 운영자가 질문과 이유를 보게 돼요.`,
    label: '이유',
    reasons: {
      'wrong-passage': '다른 내용의 구절이에요',
      'not-answered': '질문의 답이 아니에요',
      'missing-document': '빠진 문서가 있어요',
      other: '그 밖의 이유예요',
    },
    thanks: () => phrase`알려 주셔서 고마워요. 이제 이 모임의 운영자가 볼 수 있어요.`,
    heading: (count) => phrase`도움이 되지 않은 답변 ${number(count)}개`,
    none: () => phrase`도움이 안 됐다고 표시된 답변이 아직 없어요.`,
  },
}

function shownOf(shown: number, count: number): string {
  if (shown < count) return ` 지금까지 ${number(shown)}개를 보여 드렸어요.`
  return count === 1 ? '' : ' 모두 보여 드렸어요.'
}
