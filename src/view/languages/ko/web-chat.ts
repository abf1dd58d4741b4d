import { code, phrase } from '../../view.ts'
import type { WebChat } from '../en/web-chat.ts'
import { documents } from './counts.ts'

/** What stands on the page to try the bot on, in Korean. */
export const webChat: WebChat = {
  webChat: {
    name: 'Verbatim',
    purpose: '읽기 자료에 쓰인 글자 그대로 답해요.',
    talk: '대화',
    you: '나',
    guest: '게스트',
    onlyYou: '나만 볼 수 있어요',
    underPost: '앞 메시지에 대한 답',
    box: '질문 또는 명령어',
    boxHint: '질문하거나 / 입력',
    send: '보내기',
    keys: 'Enter를 누르면 보내고, Shift와 Enter를 함께 누르면 줄을 바꿔요.',
    skip: '입력란으로 건너뛰기',
    choose: '선택',
    cancel: '취소',
    sentForm: (title) => `“${title}”에 내용을 입력했어요.`,
    optional: '(비워도 됨)',
    here: '이 대화',
    open: '본문에서 읽기',
    added: '추가:',
    removed: '삭제:',
    download: (name) => `${name} 다운로드`,
    menu: '이 메시지로 할 수 있는 것',
    suggestions: '추천 입력',
    intro: (count) =>
      phrase`${documents(count)}를 읽었어요. 질문하면 답이 되는 구절을 보여 드리고, 없으면 없다고 말해요.`,
    commands: () => phrase`${code('/verbatim')} 명령어를 입력하면 할 수 있는 것을 모두 볼 수 있어요.`,
    tryIt: '이렇게 써 보세요',
    examples: { ask: '질문', cite: '인용', check: '확인', quiz: '퀴즈' },
    exampleQuestion: (subject) => subject,
    private: '이 대화는 다른 사람이 볼 수 없어요.',
    waiting: '찾고 있어요',
    unreached:
      '지금은 Verbatim에 연결할 수 없어요. 쓰신 내용은 입력란에 그대로 있으니 잠시 후 다시 시도해 주세요.',
    problems: {
      back: '대화로 돌아가기',
      notFound: '이 주소에는 아무것도 없어요.',
      gone: '그 파일은 이제 남아 있지 않아요. 대화에서 다시 요청해 주세요.',
      unread: '보내신 내용을 읽을 수 없었어요. 대화로 돌아가 다시 시도해 주세요.',
      tooLarge: '한 번에 보내기에는 너무 많아요. 나누어 보내 주세요.',
      foreign: '이 페이지에서 보낸 것이 아니라서 아무것도 하지 않았어요.',
      host: '이 페이지는 프로그램이 시작할 때 표시하는 주소에서만 쓸 수 있어요.',
      stale: '이 페이지를 연 지 너무 오래됐어요. 대화로 돌아가 다시 해 주세요.',
      resting: 'Verbatim이 지금 시작하거나 종료하는 중이에요. 잠시 후 페이지를 새로 고쳐 주세요.',
    },
  },
}
