import { grammarOf } from '../../grammar.ts'

const { counted } = grammarOf('es')

/** "1 documento", "2 documentos". */
export const documents = (count: number): string => counted(count, '# documento', '# documentos')
