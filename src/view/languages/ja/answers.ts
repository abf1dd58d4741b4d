import { grammarOf } from '../../grammar.ts'
import { code, phrase, strong } from '../../view.ts'
import type { Answers } from '../en/answers.ts'
import { documents, places } from './counts.ts'

const { number } = grammarOf('ja')

/** What is said about answers, in Japanese. */
export const answers: Answers = {
  answer: {
    excerpt: '抜粋',
    andOthers: (names, others) => `${names.join('、')}ほか${number(others)}名`,
    matched: (shown, passages, inDocuments) =>
      phrase`${documents(inDocuments)}の${places(passages)}が該当します。${shownOf(shown, passages)}`,
    matchedWithin: (shown, passages, title) =>
      phrase`「${title}」の${places(passages)}が該当します。${shownOf(shown, passages)}`,
    silent: (count) =>
      count === 1
        ? phrase`読み込んだ文書は1件で、その中にこの質問の答えはありません。`
        : phrase`${documents(count)}のどこにも、この質問の答えはありません。`,
    silentWithin: (title) => phrase`「${strong(title)}」に、この質問の答えはありません。`,
    nearest: () => phrase`答えではありませんが、最も近い箇所はこちらです：`,
    subjectKept: (subject) => phrase`前の質問と合わせて探しました：「${subject}」`,
    sourcesFor: (message) => phrase`「${message}」の出典`,
    sharedBy: (name) => phrase`${name}さんが共有しました。`,
    asksGroup: (name) =>
      phrase`${name}さんからグループへの質問です。資料には答えがありませんでした。どこを見ればよいか、ご存じの方はいませんか？`,
  },
  settings: {
    toAsker: () => phrase`このチャンネルでは、${code('/ask')} への回答は質問した人だけに表示されます。`,
    toAll: () => phrase`このチャンネルでは、${code('/ask')} への回答は全員に表示されます。`,
  },
  unhelpful: {
    ask: () => phrase`問題点を教えてください。質問と理由は、このグループの管理者に表示されます。`,
    label: '理由',
    reasons: {
      'wrong-passage': '別の話題の箇所だった',
      'not-answered': '質問の答えになっていない',
      'missing-document': '必要な文書がない',
      other: 'その他',
    },
    thanks: () => phrase`ありがとうございます。このグループの管理者が確認できるようになりました。`,
    heading: (count) => phrase`役に立たなかった回答：${number(count)}件`,
    none: () => phrase`役に立たなかったとされた回答は、まだありません。`,
  },
}

function shownOf(shown: number, passages: number): string {
  if (shown < passages) return `これまでに${places(shown)}を表示しました。`
  return passages === 1 ? '' : 'すべて表示しました。'
}
