import { grammarOf } from '../../grammar.ts'
import { phrase, strong } from '../../view.ts'
import type { Checking } from '../en/checking.ts'
import { documents } from './counts.ts'

const { number } = grammarOf('ko')

/** What is said of a quotation that was checked, in Korean. */
export const checking: Checking = {
  checking: {
    verbatim: () => phrase`${strong('글자 그대로예요.')} 읽기 자료에 이대로 쓰여 있어요.`,
    nearly: (differences) =>
      phrase`${strong('단어가 모두 같아요.')} 모든 단어가 이 순서대로 읽기 자료에 있어요. 다른 것은 ${differences.join(', ')}뿐이에요.`,
    slight: {
      case: '대소문자',
      punctuation: '문장 부호',
      omission: '표시하고 뺀 말',
      insertion: '표시하고 넣은 말',
      footnote: '각주 번호',
    },
    differs: () => phrase`${strong('글자 그대로가 아니에요.')} 읽기 자료에서 가장 가까운 곳과 말이 달라요.`,
    negation: () => phrase`${strong('부정 여부가 달라요.')} 한쪽에서 말하는 것을 다른 쪽에서는 부정해요.`,
    cut: () =>
      phrase`${strong('표시 없이 생략했어요.')} 중간에 빠진 말이 있는데, 인용문에는 그런 표시가 없어요.`,
    cutNegation: () => phrase`빠진 말 가운데 ${strong('부정하는 말')}도 있어요.`,
    overAsides: () =>
      phrase`${strong('단어가 모두 같아요.')} 모든 단어가 이 순서대로 읽기 자료에 있어요. 중간에 광고나 메뉴처럼 본문이 아닌 것이 끼어 있어요.`,
    aside: (title, reason) =>
      phrase`${strong('본문이 아니에요.')} 이 말은 “${strong(title)}” 파일을 읽을 때 제외된 줄(${reason})에 있어요.`,
    spliced: (places) =>
      phrase`${strong('이어 붙인 글이에요.')} 각 부분이 서로 떨어진 ${number(places)}곳에 있어요. 읽기 자료 어디에도 한 번에 이어서 쓰여 있지 않아요.`,
    close: () =>
      phrase`${strong('인용문이 아니에요.')} 이대로 쓰인 읽기 자료는 없어요. 아래 구절에 중요한 말이 대부분 있고, 그 말은 표시해 두었어요. 같은 뜻인지는 직접 판단해 주세요.`,
    absent: (count) =>
      phrase`${strong('찾지 못했어요.')} 여기 있는 ${documents(count)}에는 이 말이 없고, 비교할 만큼 가까운 곳도 없어요. 다른 글에는 있을 수 있어요.`,
    short: () =>
      phrase`${strong('너무 짧아서 확인할 수 없어요.')} 이렇게 짧은 말은 어디에나 있을 수 있으니 세 단어 이상 써 주세요.`,
    compared: '비교:',
    onlyDocument: '문서에만 있어요',
    onlyQuotation: '인용문에만 있어요',
    alsoAt: '같은 말이 여기에도 있어요:',
    moreAt: (count) => phrase`그 밖에 ${number(count)}곳에 더 있어요.`,
    quoted: (words) => phrase`“${words}”`,
    heading: (count) => `읽기 자료와 비교한 인용문 ${number(count)}개`,
    others: (count) => phrase`이 메시지에는 인용이 ${number(count)}개 더 있어요. 하나씩 확인해 주세요.`,
    cutOff: (limit) => phrase`인용문의 처음 ${number(limit)}자만 비교했어요.`,
    wholeMessage: () => phrase`이 메시지에는 인용 표시가 없어서 전체를 비교했어요.`,
    nothingQuoted: () =>
      phrase`그 메시지에는 인용이 없어요. 따옴표로 묶은 말도, “>” 기호로 시작하는 줄도 없어요.`,
    nothingToCheck: () => phrase`아직 인용문이 없어요. 명령어 뒤에 써 주세요.`,
    reply: '메시지에 답하기',
    replied: '답함',
  },
}
