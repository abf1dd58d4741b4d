import { grammarOf } from '../../grammar.ts'
import { code, phrase, strong } from '../../view.ts'
import type { Sources } from '../en/sources.ts'
import { documents, passages } from './counts.ts'

const { number } = grammarOf('ko')
const all = (count: number): string => (count === 1 ? '하나뿐인 문서' : `${documents(count)} 모두`)

/** What is said about the documents, in Korean. */
export const sources: Sources = {
  sources: {
    paragraphs: (count) => `문단 ${number(count)}개`,
    words: (count) => `단어 ${number(count)}개`,
    heading: (count) => phrase`${documents(count)}`,
    howToRead: () =>
      phrase`${code('sources 1')} 명령어는 1번 문서의 정보와 그 근거를 보여 주고, ${code('in 1')} 명령어는 그 문서에만 물어요.`,
    isExcerpt: '네, 전체 글의 일부',
    file: '파일',
    length: '분량',
    lines: '줄',
    keptAndSetAside: (kept, aside) => `${number(kept)}줄 사용, ${number(aside)}줄 제외`,
    encoding: '인코딩',
    encodingGuess: '추측이니 글자가 맞는지 확인해 주세요',
    removed: '지운 문자',
    removedCount: (kind, count) => `${kind} ${number(count)}개`,
    removedWhy: '보이지 않는 문자라서 읽을 때 지웠어요',
    toCheck: '확인 필요',
    unread: '읽지 못함',
    setAside: (count) =>
      count === 0
        ? phrase`이 파일에는 제외된 줄이 없어요.`
        : phrase`제외된 줄 ${number(count)}개: 검색하지도 인용하지도 않아요`,
    line: (line) => `${line}번째 줄`,
    andMore: (count) =>
      phrase`여기에 없는 문서가 ${number(count)}개 더 있어요. ${code('sources')} 뒤에 제목의 단어를 쓰면 그 문서를 보여 줘요.`,
    export: {
      done: (count, format) => phrase`${documents(count)}의 목록(${format})이에요.`,
      incomplete: (count) =>
        phrase`${documents(count)}는 저자나 날짜가 알려져 있지 않아요. 모르는 것은 파일에 넣지 않았어요.`,
      others: () =>
        phrase`${code('sources export bibtex')}, ${code('sources export ris')}, ${code('sources export csl')} 명령어로 형식을 골라요. 앞에 문서를 적으면(${code('sources 1 export')}) 그 문서만 내보내요.`,
    },
    facts: {
      title: '제목',
      authors: '저자',
      date: '날짜',
      container: '실린 곳',
      publisher: '펴낸 곳',
      genre: '종류',
      keywords: '키워드',
      about: '다룬 글',
      licence: '라이선스',
      url: '주소',
      excerpt: '발췌',
    },
    reasons: {
      menu: '메뉴',
      legal: '법적 고지',
      error: '오류 메시지',
      cookie: '쿠키 안내',
      'by-line': '글쓴이 표시',
      date: '날짜 표시',
      label: '라벨',
      title: '제목 반복',
      repeat: '다른 줄 반복',
      short: '문장이라기엔 너무 짧음',
      list: '링크나 이름의 목록',
      related: '다른 글 안내',
      outside: '본문 바깥',
    },
  },
  within: {
    now: (title) => phrase`이제 “${strong(title)}”에서만 답을 찾아요.`,
    all: (count) => phrase`이제 ${all(count)}에서 답을 찾아요.`,
    still: (title) => phrase`지금은 “${strong(title)}”에서만 답을 찾고 있어요.`,
    stillAll: (count) => phrase`지금은 ${all(count)}에서 답을 찾고 있어요.`,
    how: () =>
      phrase`문서 하나에만 물으려면 ${code('in 1')}처럼 번호를 쓰거나 ${code('in')} 뒤에 제목의 단어를 쓰세요. ${code('in all')} 명령어는 모든 문서에 물어요.`,
  },
  library: {
    heading: (count, words, inPassages) =>
      phrase`${documents(count)}, 단어 ${number(words)}개, ${passages(inPassages)}`,
    allRead: () => phrase`모든 파일을 읽었어요.`,
    unread: (count) => phrase`읽지 못한 파일 ${number(count)}개:`,
  },
}
