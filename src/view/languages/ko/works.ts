import { grammarOf } from '../../grammar.ts'
import { code, phrase, strong } from '../../view.ts'
import type { Works } from '../en/works.ts'

const { number } = grammarOf('ko')

/** What is said of authors, dates, aliases and citation styles, in Korean. */
export const works: Works = {
  works: {
    copy: '출처 복사',
    copyTitle: '출처 복사',
    copyDone: '완료',
    copied: () => phrase`복사한 내용은 원하는 곳에 붙여 넣을 수 있어요.`,
    inField: '복사할 텍스트로 보기',
    citedIn: (style) => phrase`${strong(style)}`,
    otherStyle: '다른 스타일',
    chosen: (style) => `${style} (보는 중)`,
    inTextField: '본문 속 출처',
    noteField: '각주',
    referenceField: '참고문헌 목록',
    quotationField: '인용문과 출처',
    recordField: '서지 정보',
    unknown: {
      author: (title) =>
        phrase`“${title}”에는 누가 썼는지 나와 있지 않아서 저자 자리에 제목을 써요. 혹시 누가 썼는지 아시나요?`,
      date: (title) =>
        phrase`“${title}”에는 언제 나왔는지 나와 있지 않아서 날짜 없이 인용해요. 혹시 언제 나왔는지 아시나요?`,
      both: (title) =>
        phrase`“${title}”에는 누가 썼는지, 언제 나왔는지 나와 있지 않아서 저자 자리에 제목을 쓰고 날짜 없이 인용해요. 혹시 아시나요?`,
    },
    sayWho: '저자 입력',
    sayWhen: '날짜 입력',
    nobodyKnows: '모르는 채로 두기',
    typed: { say: '저자, 날짜, 약칭을 입력해요', nobodyKnows: '다시 묻지 않아요' },
    notAskedAgain: (title) =>
      phrase`“${title}”에 대해서는 다시 묻지 않을게요. 알게 되면 ${code('/sources')} 명령어의 버튼으로 입력해 주세요.`,
    edit: '저자, 날짜, 약칭',
    form: {
      title: '저자, 날짜, 약칭',
      authors: '저자, 한 줄에 한 명: Marsh, Ada',
      date: '날짜: 2006, 2006-03 또는 2006-03-17',
      alias: '참조에 쓸 약칭: marsh2006',
      submit: '저장',
    },
    kept: (title) => phrase`이제 “${strong(title)}”의 출처는 이렇게 나와요:`,
    referredTo: (alias) => phrase`참조할 때는 ${code(`[[${alias} ¶1]]`)}처럼 써요.`,
    dateUnclear: (typed) =>
      phrase`“${typed}”에서 날짜를 읽을 수 없어서 아무것도 바꾸지 않았어요. ${code('2006')}, ${code('2006-03')}, ${code('2006-03-17')}처럼 쓰거나 비워 두세요.`,
    manyAuthors: (most) =>
      phrase`저자가 ${number(most)}명을 넘어서 아무것도 바꾸지 않았어요. 앞의 몇 명만 써 주세요.`,
    aliasUnclear: (typed, longest) =>
      phrase`“${typed}” 약칭은 쓸 수 없어서 아무것도 바꾸지 않았어요. 글자를 하나 이상 넣어, 글자와 숫자와 하이픈으로 ${number(longest)}자까지 써 주세요.`,
    aliasTaken: (alias, title) =>
      phrase`${code(alias)} 약칭은 이미 “${title}”에 쓰고 있어서 아무것도 바꾸지 않았어요. 다른 약칭을 써 주세요.`,
    alias: '약칭',
    aliasMade: '저자, 연도, 제목으로 만듦',
    saidByHost: '운영자가 입력함',
    settings: {
      style: '인용 스타일',
      choose: '인용 스타일 고르기',
      reading: '구절의 링크',
      wholeDocument: '문서 전체가 열려요',
      passageOnly: '구절과 앞뒤 문단 하나씩만 열려요',
      toPassage: '링크로 구절만 열기',
      toDocument: '링크로 문서 전체 열기',
      expand: '이 채널의 참조',
      expandOn: '켜짐: 이 채널의 [[참조]]가 가리키는 구절을 보여 줘요',
      expandOff: '꺼짐: 요청할 때만 보여 줘요',
      turnExpandOn: '여기서 참조 펼치기',
      turnExpandOff: '요청할 때만 참조 펼치기',
      revoke: '모든 링크 없애기',
      revokeNow: '네, 없앨게요',
      revokeAsk: () =>
        phrase`이 모임에 드린 읽기 자료 페이지의 링크가 모두 바로 끊기고, 되돌릴 수 없어요. 새 메시지에는 새 링크가 붙어요. 모두 없앨까요?`,
      revoked: () => phrase`지금까지 드린 링크가 모두 끊겼어요. 새 메시지에는 새 링크가 붙어요.`,
    },
  },
}
