import { grammarOf } from '../../grammar.ts'
import { code, phrase, strong } from '../../view.ts'
import type { SavedQuotes } from '../en/saved-quotes.ts'

const { number } = grammarOf('ja')

/** What is said of saved quotations, in Japanese. */
export const savedQuotes: SavedQuotes = {
  savedQuotes: {
    buttons: {
      save: '保存',
      saveOne: (ordinal) => `${number(ordinal)}番を保存`,
      share: 'グループに見せる',
      unshare: '自分だけに表示',
      remove: '削除',
      more: 'もっと見る',
      mine: '自分の引用',
      group: 'グループの引用',
    },
    typed: {
      save: '引用を自分用に保存します',
      saveOne: 'その引用を保存します',
      share: 'グループの一覧に載ります',
      unshare: 'グループの一覧から外れます',
      remove: '保存した引用から消えます',
      more: '次の引用',
      mine: '自分が保存した引用',
      group: 'メンバーが全員に見せている引用',
    },
    which: () => phrase`保存する引用を選んでください。`,
    saved: () => phrase`保存しました。${code('quotes')} で確認できます。見えるのは自分だけです。`,
    savedBefore: () => phrase`この引用はすでに保存してあります。`,
    shared: () => phrase`グループの引用に、自分の名前とともに表示されるようになりました。`,
    unshared: () => phrase`自分だけに表示されるようになりました。`,
    removed: () => phrase`保存した引用から削除しました。`,
    gone: () => phrase`それは、自分が保存した引用ではありません。`,
    listChanged: () =>
      phrase`表示した後に一覧が変わったため、何も変更していません。今の一覧は次のとおりです：`,
    headings: {
      mine: (count) => (count === 0 ? phrase`保存した引用` : phrase`保存した引用：${number(count)}件`),
      group: (count) =>
        count === 0 ? phrase`グループの引用` : phrase`メンバーがグループに見せている引用：${number(count)}件`,
    },
    within: (title) => phrase`「${strong(title)}」からの引用だけを表示しています。`,
    none: {
      mine: () =>
        phrase`まだありません。回答や引用の下の「${strong('保存')}」を押すと、その引用が自分用に保存されます。`,
      group: () =>
        phrase`まだありません。引用を保存した人が「${strong('グループに見せる')}」を押すと、グループの引用に加わります。`,
    },
    page: (first, last, count) =>
      phrase`${number(count)}件中${number(first)}〜${number(last)}件目を、新しい順に表示しています。`,
    choose: '引用の変更',
    choices: {
      share: (ordinal) => `${number(ordinal)}番をグループに見せる`,
      unshare: (ordinal) => `${number(ordinal)}番を自分だけに表示`,
      remove: (ordinal) => `${number(ordinal)}番を削除`,
    },
    sharedBy: (learner) => phrase`保存した人：${{ kind: 'member', learner, text: 'メンバー' }}`,
    asSaved: () => phrase`保存した時点の言葉`,
    edited: () => phrase`その後、本文が変わりました：`,
    unsure: () =>
      phrase`保存した後に文書が変わりました。この言葉は今ここにありますが、保存したときと同じ箇所かどうかはわかりません。`,
    lost: () => phrase`この言葉は、もう本文にありません。`,
    noDocument: () => phrase`もう資料にない文書から`,
    leftOut: '[…]',
    export: {
      title: { mine: '保存した引用', group: 'グループの引用' },
      files: { mine: 'verbatim-quotations', group: 'verbatim-group-quotations' },
      done: (count) => phrase`引用${number(count)}件をファイルにしました。`,
      noWork: (count) => phrase`引用${number(count)}件は、元の文書がもう資料にないため含めていません。`,
      noFormat: (typed) =>
        phrase`「${typed}」という形式では書き出せません。${code('quotes export markdown')}、${code('quotes export csv')}、${code('quotes export bibtex')} が使えます。`,
      states: {
        edited: '本文に変更あり',
        lost: '本文から削除',
        unsure: '文書に変更あり',
      },
    },
  },
}
