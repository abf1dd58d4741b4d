import { grammarOf } from '../../grammar.ts'
import type { ReadingPage } from '../en/reading-page.ts'

const { number } = grammarOf('ko')

/** What stands on the page that opens a passage, in Korean. */
export const readingPage: ReadingPage = {
  readingPage: {
    tab: (paragraphs, title) => `${paragraphs} · ${title}`,
    skip: '인용문으로 건너뛰기',
    skipToText: '본문으로 건너뛰기',
    begins: '인용문의 시작이에요:',
    ends: '인용문의 끝이에요.',
    paragraph: (ordinal) => `${ordinal}번째 문단`,
    page: (name) => `${name}쪽`,
    cite: '이 구절 인용하기',
    reference: '참고문헌 목록',
    inText: '본문 속 출처',
    note: '각주',
    text: '본문',
    around: '이 페이지에서',
    top: '맨 위',
    quotation: '인용문',
    previous: (ordinal) => `${ordinal}번째 문단, 인용문 앞`,
    next: (ordinal) => `${ordinal}번째 문단, 인용문 뒤`,
    search: {
      label: '이 문서에서 찾기',
      button: '찾기',
      none: (query) => `이 문서에는 “${query}”에 맞는 곳이 없어요.`,
      found: (count, query) => `“${query}”에 맞는 문단 ${number(count)}개`,
      partial: (count, query) =>
        `“${query}”의 단어가 모두 있는 문단은 없어요. 가장 많이 있는 문단: ${number(count)}개`,
      more: (shown) =>
        `처음 ${shown}개만 목록에 있고, 본문에는 모두 표시되어 있어요. 단어를 하나 더 쓰면 범위가 좁아져요.`,
      clear: '찾기 끝내기',
    },
    setAside: (count) => `제외된 줄 ${number(count)}개`,
    setAsideWhy: '파일에는 있지만 본문이 아니라서 검색하지도 인용하지도 않아요.',
    line: (line, reason) => `${line}번째 줄, ${reason}`,
    edited: {
      heading: '인용한 뒤에 글이 바뀌었어요',
      difference: '지금 글에서 가장 가까운 곳이에요. 인용한 말이 이렇게 바뀌었어요:',
      noDifference: '말은 같지만 이제 여러 곳에 있거나 다른 줄에 있어요. 여기가 그중 가장 가까운 곳이에요.',
      removed: '삭제:',
      added: '추가:',
    },
    lost: {
      heading: '이제 문서에 없어요',
      words: '인용할 때는 문서에 있던 말이에요. 지금은 이 말도, 이와 비슷한 말도 없어요.',
      noDocument: '이 말이 있던 문서는 이제 읽기 자료에 없어요.',
    },
    passageOnly:
      '모임의 운영자가 링크로는 글 전체가 아니라 구절과 앞뒤 문단 하나씩만 열 수 있게 해 두었어요.',
    until: (day) => `링크를 가진 사람은 누구나 ${day}까지 이 페이지를 열 수 있어요.`,
    expired: {
      heading: '기한이 지난 링크예요',
      words:
        '구절의 링크는 일주일 동안 쓸 수 있어요. 새 링크가 필요하면 봇에게 다시 질문하거나 구절을 다시 인용해 주세요. 봇이 올리는 인용문에는 언제나 쓸 수 있는 링크가 있어요.',
    },
    absent: {
      heading: '여기에는 아무것도 없어요',
      words: '링크의 일부가 빠졌거나, 링크를 준 쪽에서 없앴을 수 있어요. 링크 전체를 다시 복사해 주세요.',
    },
    preview: '독서 모임 자료의 한 구절',
  },
}
