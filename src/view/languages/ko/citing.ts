import { grammarOf } from '../../grammar.ts'
import { code, phrase, strong } from '../../view.ts'
import type { Citing } from '../en/citing.ts'
import { passages } from './counts.ts'

const { number } = grammarOf('ko')

/** What is said where a passage is cited and references are expanded, in Korean. */
export const citing: Citing = {
  citing: {
    buttons: {
      narrower: '앞뒤 줄이기',
      post: (ordinal) => `${number(ordinal)}번 올리기`,
      posted: (ordinal) => `${number(ordinal)}번 올림`,
      here: '여기에 올리기',
      postedHere: '여기에 올림',
    },
    typed: {
      wider: '앞뒤로 문단을 하나씩 더 보여 줘요',
      narrower: '앞뒤로 문단을 하나씩 덜 보여 줘요',
      post: '그 구절을 출처와 함께 보여 줘요',
    },
    how: () =>
      phrase`구절은 ${code('cite mill1859 ¶ 4')} 같은 참조, 구절의 첫머리, 또는 기억나는 말로 가리켜 주세요. 뒤에 ${code('apa')}(스타일), ${code('+1')}(앞뒤 문단 하나씩 더), ${code('me')}(나만 보기)를 붙일 수 있어요.`,
    several: (count) => phrase`이렇게 시작하는 구절이 ${number(count)}개 있어요:`,
    candidate: () => phrase`찾으시는 구절이 이것인가요?`,
    candidates: () => phrase`찾으시는 구절이 이 중에 있나요?`,
    nearestOne: () => phrase`읽기 자료에 그렇게 말하는 구절은 없어요. 가장 가까운 구절은 이것이에요:`,
    nearest: () => phrase`읽기 자료에 그렇게 말하는 구절은 없어요. 가까운 구절은 다음과 같아요:`,
    nothing: (typed) => phrase`“${typed}”에 가까운 구절이 읽기 자료에 없어요.`,
    choose: () => phrase`나만 볼 수 있어요. 고르기 전에는 아무것도 올라가지 않아요.`,
    goesOn: (places) => phrase`여기 보이는 것은 ${places}의 앞부분이고, 뒤에 내용이 더 있어요.`,
    rest: (count) => phrase`전체를 인용하지 않은 ${passages(count)}:`,
    moreRest: (count) => phrase`${passages(count)}가 더 있지만 생략했어요.`,
    noReferences: (example) => phrase`그 메시지에는 참조가 없어요. 참조는 ${code(example)}처럼 써요.`,
    noWork: (alias) =>
      phrase`약칭이 “${alias}”인 자료가 없어요. ${code('sources')} 명령어로 목록을 볼 수 있어요.`,
    noWorkNear: (alias, near) => phrase`약칭이 “${alias}”인 자료가 없어요. 가까운 약칭: ${near.join(', ')}`,
    noPlace: (alias, place, has) =>
      phrase`${strong(alias)} 자료에는 ${place}에 해당하는 곳이 없어요. 있는 것: ${has}`,
    noPlaces: (alias, place, paragraphs) =>
      phrase`${strong(alias)} 자료에는 ${place}에 해당하는 곳이 없어요. 문단(${paragraphs})을 ${code(`${alias} ¶ 1`)}처럼 인용할 수 있어요.`,
    backward: (place, swapped) =>
      phrase`“${place}”에서 시작과 끝이 바뀌었어요. 혹시 ${code(swapped)} 아닌가요?`,
    bare: (typed, example) =>
      phrase`“${typed}”에는 자료의 이름만 있고 위치가 없어요. ${code(example)}처럼 위치를 붙여 주세요.`,
    unread: (typed, example) => phrase`“${typed}”에서 참조를 읽을 수 없어요. ${code(example)}처럼 써 주세요.`,
  },
}
