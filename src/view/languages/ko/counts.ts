import { grammarOf } from '../../grammar.ts'

const { number } = grammarOf('ko')

/** "문서 2개". */
export const documents = (count: number): string => `문서 ${number(count)}개`

/** "구절 2개". */
export const passages = (count: number): string => `구절 ${number(count)}개`
