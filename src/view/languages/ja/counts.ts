import { grammarOf } from '../../grammar.ts'

const { number } = grammarOf('ja')

/** "文書2件". */
export const documents = (count: number): string => `文書${number(count)}件`

/** "2か所": the passages of documents. */
export const places = (count: number): string => `${number(count)}か所`
