import { grammarOf } from '../../grammar.ts'
import { code, phrase, strong } from '../../view.ts'
import type { SavedQuotes } from '../en/saved-quotes.ts'

const { number } = grammarOf('ko')
const quotations = (count: number): string => `인용문 ${number(count)}개`

/** What is said of saved quotations, in Korean. */
export const savedQuotes: SavedQuotes = {
  savedQuotes: {
    buttons: {
      save: '저장',
      saveOne: (ordinal) => `${number(ordinal)}번 저장`,
      share: '모임에 공개',
      unshare: '나만 보기',
      remove: '삭제',
      more: '더 보기',
      mine: '내 인용문',
      group: '모임의 인용문',
    },
    typed: {
      save: '인용문을 저장해 둬요',
      saveOne: '그 인용문을 저장해 둬요',
      share: '모임의 목록에 나와요',
      unshare: '모임의 목록에서 빠져요',
      remove: '저장한 인용문에서 빠져요',
      more: '다음 인용문',
      mine: '내가 저장한 인용문',
      group: '멤버가 모두에게 공개한 인용문',
    },
    which: () => phrase`어느 인용문을 저장할까요?`,
    saved: () => phrase`저장했어요. ${code('quotes')} 명령어로 나만 볼 수 있어요.`,
    savedBefore: () => phrase`이미 저장한 인용문이에요.`,
    shared: () => phrase`이제 모임의 인용문에 내 이름과 함께 나와요.`,
    unshared: () => phrase`이제 나만 볼 수 있어요.`,
    removed: () => phrase`저장한 인용문에서 삭제했어요.`,
    gone: () => phrase`내가 저장한 인용문이 아니에요.`,
    listChanged: () =>
      phrase`보여 드린 뒤에 목록이 바뀌어서 아무것도 바꾸지 않았어요. 지금 목록은 다음과 같아요:`,
    headings: {
      mine: (count) => (count === 0 ? phrase`저장한 인용문` : phrase`저장한 ${quotations(count)}`),
      group: (count) =>
        count === 0 ? phrase`모임의 인용문` : phrase`멤버가 모임에 공개한 ${quotations(count)}`,
    },
    within: (title) => phrase`“${strong(title)}”의 인용문만 보여 드려요.`,
    none: {
      mine: () =>
        phrase`아직 없어요. 답변이나 인용 아래의 ${strong('저장')} 버튼을 누르면 그 인용문이 저장돼요.`,
      group: () =>
        phrase`아직 없어요. 인용문을 저장한 사람이 ${strong('모임에 공개')} 버튼을 누르면 모임의 인용문에 나와요.`,
    },
    page: (first, last, count) =>
      phrase`${number(count)}개 중 ${number(first)}~${number(last)}번째를 최신순으로 보여 드려요.`,
    choose: '인용문 변경',
    choices: {
      share: (ordinal) => `${number(ordinal)}번 모임에 공개`,
      unshare: (ordinal) => `${number(ordinal)}번 나만 보기`,
      remove: (ordinal) => `${number(ordinal)}번 삭제`,
    },
    sharedBy: (learner) => phrase`저장한 사람: ${{ kind: 'member', learner, text: '멤버' }}`,
    asSaved: () => phrase`저장할 때의 글`,
    edited: () => phrase`그 뒤에 글이 바뀌었어요:`,
    unsure: () =>
      phrase`저장한 뒤에 문서가 바뀌었어요. 이 말은 지금 여기에 있지만, 저장할 때와 같은 곳인지는 알 수 없어요.`,
    lost: () => phrase`이 말은 이제 본문에 없어요.`,
    noDocument: () => phrase`이제 읽기 자료에 없는 문서에서`,
    leftOut: '[…]',
    export: {
      title: { mine: '저장한 인용문', group: '모임의 인용문' },
      files: { mine: 'verbatim-quotations', group: 'verbatim-group-quotations' },
      done: (count) => phrase`${quotations(count)}를 파일로 만들었어요.`,
      noWork: (count) => phrase`${quotations(count)}는 원래 문서가 이제 읽기 자료에 없어서 뺐어요.`,
      noFormat: (typed) =>
        phrase`“${typed}” 형식으로는 내보낼 수 없어요. ${code('quotes export markdown')}, ${code('quotes export csv')}, ${code('quotes export bibtex')} 명령어를 쓸 수 있어요.`,
      states: {
        edited: '본문이 바뀜',
        lost: '이제 본문에 없음',
        unsure: '문서가 바뀜',
      },
    },
  },
}
