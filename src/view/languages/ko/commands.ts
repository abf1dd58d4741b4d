import { code, phrase } from '../../view.ts'
import type { Commands } from '../en/commands.ts'

/** What commands are called and do, in Korean. */
export const commands: Commands = {
  commands: {
    ask: { usage: 'ask <질문>', summary: '답이 되는 구절을 찾아요. 질문만 써도 돼요' },
    more: { usage: 'more', summary: '마지막 질문의 다음 구절을 보여 줘요' },
    wider: { usage: 'wider', summary: '마지막 구절을 앞뒤 문단과 함께 보여 줘요' },
    in: { usage: 'in <문서> | all', summary: '문서 하나에만 묻거나, 다시 모든 문서에 물어요' },
    find: { usage: 'find <내용>', summary: '어떤 말의 근거가 되는 구절을 찾아요' },
    sources: {
      usage: 'sources [문서] [lines | export]',
      summary: '문서 목록이나 한 문서의 정보를 보여 줘요',
    },
    cite: { usage: 'cite <참조 | 단어>', summary: '정확한 구절을 출처와 함께 보여 줘요' },
    check: { usage: 'check <인용문>', summary: '인용문을 읽기 자료와 비교해요' },
    quotes: { usage: 'quotes', summary: '저장한 인용문을 보여 줘요' },
    quiz: { usage: 'quiz [수] [in <문서>]', summary: '읽기 자료에서 문제를 내요' },
    review: { usage: 'review', summary: '복습할 때가 된 것을 다시 물어요' },
    stats: { usage: 'stats', summary: '내 학습 현황을 보여 줘요' },
    help: { usage: 'help', summary: '이 목록을 보여 줘요' },
  },
  slash: {
    ask: '읽기 자료에 물어요. 답변은 나만 먼저 보고, 공유할 수 있어요',
    sources: '읽은 자료의 목록이나 한 문서의 정보를 봐요',
    verbatim: '무엇을 할 수 있는지 10초 만에 알려 줘요',
    study: '운영자용: 자료, 이 채널의 설정, 문제 점검',
    library: '읽은 자료와 읽지 못한 자료',
    settings: '이 채널에서 답변을 볼 수 있는 사람과 모임 전체의 설정',
    doctor: '되는 것과 안 되는 것, 그리고 고치는 방법',
    feedback: '멤버가 도움이 안 됐다고 표시한 답변',
    findSources: '출처 찾기',
    findSourcesSummary: '이 메시지의 근거가 되는 구절을 찾아요. 나만 볼 수 있어요',
    askReadings: '읽기 자료에 묻기',
    askReadingsSummary: '질문과 문서를 적는 창을 열어요',
    question: '궁금한 것을 평소 말로 적어 주세요',
    in: '이 문서에서만 찾기',
    document: '번호, 또는 제목·저자·연도에 있는 말',
  },
  help: {
    intro: () => phrase`평소 말로 질문하세요. 문서에 쓰인 그대로 답하고, 문서에 없으면 없다고 말해요.`,
    documents: () =>
      phrase`문서는 ${code('sources')} 목록의 번호, 파일 이름, 또는 제목·저자·연도에 있는 말로 가리킬 수 있어요.`,
    clash: () =>
      phrase`질문이 명령어처럼 시작하면 앞에 ${code('ask')} 명령어를 붙이세요. 단어 앞에 ${code('/')} 기호를 붙이면 명령어가 돼요.`,
    followUp: () =>
      phrase`${code('그리고')}, ${code('하지만')}, ${code('그럼')}, ${code('그러면')} 중 하나로 시작하는 질문은 앞 질문의 주제를 이어 가요.`,
    chat: {
      ask: { usage: '/ask', summary: '질문해요. 공유하기 전에는 나만 답변을 볼 수 있어요' },
      mention: { usage: '@Verbatim …', summary: '모두가 보는 곳에서 질문해요' },
      direct: { usage: '다이렉트 메시지', summary: '둘만의 대화에서 질문해요' },
      findSources: {
        usage: '출처 찾기',
        summary: '메시지 메뉴에 있어요. 그 메시지의 근거가 되는 구절을 찾아요',
      },
      cite: { usage: '/cite', summary: '정확한 구절을 출처와 함께 보여 줘요' },
      check: { usage: '/check', summary: '인용문을 읽기 자료와 비교해요' },
      quiz: { usage: '/quiz', summary: '문제를 내요' },
      review: { usage: '/review', summary: '복습할 때가 된 것을 다시 물어요' },
      sources: { usage: '/sources', summary: '읽은 자료의 목록을 보여 줘요' },
      study: { usage: '/study', summary: '운영자용: 자료, 설정, 점검, 의견' },
    },
  },
}
