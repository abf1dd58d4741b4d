import type { Actions } from '../en/actions.ts'

/** What buttons and forms say, in Korean. */
export const actions: Actions = {
  buttons: {
    more: '더 보기',
    wider: '앞뒤 보기',
    share: '공유',
    shared: '공유됨',
    followUp: '이어서 질문',
    unhelpful: '도움 안 됨',
    askGroup: '모임에 질문',
    askedGroup: '모임에 질문함',
    everywhere: '모든 문서에 묻기',
    reply: (ordinal) => `${ordinal}번으로 답하기`,
    replied: (ordinal) => `${ordinal}번으로 답함`,
    lines: '제외된 줄',
    answersToAll: '답변을 모두에게 공개',
    answersToAsker: '답변을 질문자에게만 공개',
  },
  typed: {
    more: '다음 구절',
    wider: '앞뒤 문단과 함께',
    everywhere: '모든 문서에 다시 묻기',
    lines: '제외된 줄과 그 이유',
  },
  forms: {
    ask: '읽기 자료에 묻기',
    followUp: '이어서 질문',
    question: '질문',
    document: '이 문서에서만 찾기',
    send: '질문하기',
  },
}
