import { grammarOf } from '../../grammar.ts'
import { code, phrase, strong } from '../../view.ts'
import type { Works } from '../en/works.ts'

const { number } = grammarOf('ja')

/** What is said of authors, dates, aliases and citation styles, in Japanese. */
export const works: Works = {
  works: {
    copy: '出典をコピー',
    copyTitle: '出典をコピー',
    copyDone: '完了',
    copied: () => phrase`コピーしたものは、好きな場所に貼り付けられます。`,
    inField: 'コピー用のテキスト',
    citedIn: (style) => phrase`${strong(style)}`,
    otherStyle: '別のスタイル',
    chosen: (style) => `${style}（表示中）`,
    inTextField: '本文中の出典',
    noteField: '注',
    referenceField: '参考文献リスト',
    quotationField: '引用文と出典',
    recordField: '書誌情報',
    unknown: {
      author: (title) =>
        phrase`「${title}」には著者が書かれていないため、著者名の代わりにタイトルを使います。どなたの著作か、ご存じですか？`,
      date: (title) =>
        phrase`「${title}」には発行日が書かれていないため、日付なしで引用します。いつのものか、ご存じですか？`,
      both: (title) =>
        phrase`「${title}」には著者も発行日も書かれていないため、著者名の代わりにタイトルを使い、日付なしで引用します。ご存じですか？`,
    },
    sayWho: '著者を入力',
    sayWhen: '発行日を入力',
    nobodyKnows: '不明のままにする',
    typed: { say: '著者・日付・略称を入力します', nobodyKnows: '今後はお尋ねしません' },
    notAskedAgain: (title) =>
      phrase`「${title}」については、もうお尋ねしません。わかったときは ${code('/sources')} のボタンから入力できます。`,
    edit: '著者・日付・略称',
    form: {
      title: '著者・日付・略称',
      authors: '著者、1行に1人：Marsh, Ada',
      date: '日付：2006、2006-03、2006-03-17',
      alias: '参照に使う略称：marsh2006',
      submit: '保存',
    },
    kept: (title) => phrase`「${strong(title)}」の出典は、これから次のように表示されます：`,
    referredTo: (alias) => phrase`参照するときは ${code(`[[${alias} ¶1]]`)} と書きます。`,
    dateUnclear: (typed) =>
      phrase`「${typed}」は日付として読み取れないため、何も変更していません。${code('2006')}、${code('2006-03')}、${code('2006-03-17')} のように入力するか、空欄にしてください。`,
    manyAuthors: (most) =>
      phrase`著者が${number(most)}人を超えているため、何も変更していません。最初の何人かだけを入力してください。`,
    aliasUnclear: (typed, longest) =>
      phrase`「${typed}」は略称にできないため、何も変更していません。文字、数字、ハイフンを使い、文字を1つ以上入れて、${number(longest)}文字以内で入力してください。`,
    aliasTaken: (alias, title) =>
      phrase`${code(alias)} はすでに「${title}」の略称なので、何も変更していません。別の略称を選んでください。`,
    alias: '略称',
    aliasMade: '著者・年・タイトルから作成',
    saidByHost: '管理者が入力',
    settings: {
      style: '引用スタイル',
      choose: '引用スタイルを選ぶ',
      reading: '箇所へのリンク',
      wholeDocument: '文書全体を開きます',
      passageOnly: 'その箇所と前後1段落ずつを開きます',
      toPassage: 'リンクで箇所だけを開く',
      toDocument: 'リンクで文書全体を開く',
      expand: 'このチャンネルの参照',
      expandOn: 'オン：このチャンネルの [[参照]] が指す箇所を表示します',
      expandOff: 'オフ：求められたときだけ表示します',
      turnExpandOn: 'ここで参照を展開する',
      turnExpandOff: '求めたときだけ参照を展開',
      revoke: 'すべてのリンクを無効にする',
      revokeNow: '無効にする',
      revokeAsk: () =>
        phrase`このグループに渡した、資料のページへのリンクがすべて直ちに使えなくなります。元には戻せません。新しいメッセージには新しいリンクが付きます。すべて無効にしてよいですか？`,
      revoked: () =>
        phrase`これまでに渡したリンクは、すべて使えなくなりました。新しいメッセージには新しいリンクが付きます。`,
    },
  },
}
