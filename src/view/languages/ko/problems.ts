import { grammarOf } from '../../grammar.ts'
import { code, phrase } from '../../view.ts'
import type { Problems } from '../en/problems.ts'

const { number } = grammarOf('ko')

/** What is said when something cannot be done, in Korean. */
export const problems: Problems = {
  problems: {
    noQuestion: () => phrase`아직 질문이 없어요. 명령어 뒤에 쓰거나, 질문만 한 줄로 써 주세요.`,
    longQuestion: (length, limit) =>
      phrase`질문이 ${number(length)}자예요. ${number(limit)}자까지만 검색할 수 있으니 더 짧게 물어봐 주세요.`,
    nothingAsked: (command) =>
      phrase`먼저 질문해 주세요. ${code(command)} 명령어는 그 답변에 이어서 쓸 수 있어요.`,
    forOne: (command) =>
      phrase`이것은 본인에게만 보여 드리는 내용인데, 여기서는 모두가 읽게 돼요. 대신 ${code(`/${command}`)} 명령어를 입력해 주세요.`,
    nothingLeft: () => phrase`이 질문에 더 보여 드릴 구절이 없어요.`,
    nothingToWiden: () => phrase`그 답변에는 인용문이 없어서 앞뒤를 보여 드릴 수 없어요.`,
    noWider: () => phrase`이 구절은 더 넓힐 수 없어요. 앞뒤로 글이 끝나거나 제외된 줄이 있어요.`,
    noDocument: (typed) =>
      phrase`“${typed}”에 맞는 문서가 없어요. ${code('sources')} 명령어로 모든 문서를 보고, 번호나 제목의 단어로 골라 주세요.`,
    ifQuestion: (line) => phrase`질문이었다면 이렇게 써 주세요: ${code(`ask ${line}`)}`,
    didYouMean: () => phrase`혹시 이 중 하나인가요?`,
    manyDocuments: (typed, count) =>
      phrase`“${typed}”에 맞는 문서가 ${number(count)}개 있어요. 번호로 골라 주세요:`,
    andMore: (count) => phrase`${code('sources')} 목록에 ${number(count)}개 더 있어요.`,
    noCommand: (typed) => phrase`“${typed}” 명령어는 없어요. ${code('help')} 명령어로 목록을 볼 수 있어요.`,
    hostsOnly: () => phrase`이 모임의 운영자만 할 수 있어요.`,
    noGroup: () => phrase`모임의 채널에서만 쓸 수 있어요. 여기는 우리 둘뿐이에요.`,
    unknownAction: () => phrase`예전에 만든 버튼이라 더는 쓸 수 없어요. 다시 질문해 주세요.`,
    readingsChanged: () =>
      phrase`이 답변이 나온 뒤에 읽기 자료가 바뀌어서 이어 갈 수 없어요. 다시 질문해 주세요.`,
    forbidden: () =>
      phrase`거기에는 글을 쓸 권한이 없어요. 운영자가 저를 채널에 추가하고 메시지를 보낼 권한을 주면 글을 올릴 수 있어요.`,
    failed: () => phrase`방금은 되지 않았어요. 아무것도 나타나지 않았다면 잠시 후 다시 시도해 주세요.`,
    noWords: () => phrase`그 메시지에는 출처를 찾을 말이 없어요.`,
    gone: () => phrase`메시지나 채널이 사라져서 아무것도 올리지 않았어요.`,
    shared: () => phrase`이미 공유했어요.`,
    bug: () =>
      phrase`문제가 생겼지만 질문 탓은 아니에요. 오류는 보고됐어요. 다시 시도하거나 다른 말로 물어봐 주세요.`,
  },
}
