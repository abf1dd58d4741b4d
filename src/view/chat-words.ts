import type { Language } from './language.ts'

/** What a chat platform must say by itself, where the bot does not know what the platform lacks. */
export type ChatWords = {
  /** The choice to notify no one. */
  readonly nobody: string
  /** A file that could not be sent, and the right that is missing for it. */
  unsent(name: string, right: string): string
  /** A file that could not be sent though nothing is missing. */
  failed(name: string): string
}

/** These words in a language. */
export function chatWords(language: Language): ChatWords {
  return spoken[language]
}

const spoken: Readonly<Record<Language, ChatWords>> = {
  en: {
    nobody: 'Nobody',
    unsent: (name, right) =>
      `The file ${name} cannot be sent here: the right ${right} is missing. Whoever runs the bot can grant it.`,
    failed: (name) => `The file ${name} could not be sent. Try again in a moment.`,
  },
  ko: {
    nobody: '아무도 없음',
    unsent: (name, right) =>
      `${name} 파일을 여기로 보낼 수 없습니다: ${right} 권한이 없습니다. 봇을 운영하는 사람이 허용할 수 있습니다.`,
    failed: (name) => `${name} 파일을 보내지 못했습니다. 잠시 후 다시 시도하세요.`,
  },
  ja: {
    nobody: 'なし',
    unsent: (name, right) =>
      `ファイル ${name} はここに送れません：権限 ${right} がありません。ボットを動かしている人が許可できます。`,
    failed: (name) => `ファイル ${name} を送れませんでした。少ししてからもう一度お試しください。`,
  },
  es: {
    nobody: 'Nadie',
    unsent: (name, right) =>
      `El archivo ${name} no se puede enviar aquí: falta el permiso ${right}. Quien administra el bot puede concederlo.`,
    failed: (name) => `No se pudo enviar el archivo ${name}. Inténtalo de nuevo en un momento.`,
  },
  de: {
    nobody: 'Niemand',
    unsent: (name, right) =>
      `Die Datei ${name} kann hier nicht gesendet werden: Das Recht ${right} fehlt. Wer den Bot betreibt, kann es erteilen.`,
    failed: (name) => `Die Datei ${name} konnte nicht gesendet werden. Versuche es gleich noch einmal.`,
  },
  fr: {
    nobody: 'Personne',
    unsent: (name, right) =>
      `Le fichier ${name} ne peut pas être envoyé ici : le droit ${right} manque. La personne qui gère le bot peut l’accorder.`,
    failed: (name) => `Le fichier ${name} n’a pas pu être envoyé. Réessayez dans un instant.`,
  },
}
