import { answerScenes } from './answer-scenes.ts'
import { citeScenes } from './cite-scenes.ts'
import { deskScenes } from './desk-scenes.ts'
import { quizScenes } from './quiz-scenes.ts'
import type { Scene } from './scene.ts'

/** Every kind of message and form, in the order in which they are good to look at. */
export const scenes: readonly Scene[] = [...answerScenes, ...citeScenes, ...deskScenes, ...quizScenes]
