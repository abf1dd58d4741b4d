import { grammarOf } from '../../grammar.ts'

const { counted } = grammarOf('en')

/** "1 document", "2 documents". */
export const documents = (count: number): string => counted(count, '# document', '# documents')
