import { grammarOf } from '../../grammar.ts'
import { code, phrase } from '../../view.ts'
import type { Problems } from '../en/problems.ts'

const { number } = grammarOf('ja')

/** What is said when something cannot be done, in Japanese. */
export const problems: Problems = {
  problems: {
    noQuestion: () => phrase`まだ質問がありません。コマンドの後に書くか、質問だけを1行で入力してください。`,
    longQuestion: (length, limit) =>
      phrase`質問が${number(length)}文字あります。検索できるのは${number(limit)}文字までですので、短くしてください。`,
    nothingAsked: (command) =>
      phrase`先に質問してください。${code(command)} は、その回答に続けて使うコマンドです。`,
    forOne: (command) =>
      phrase`これはあなただけに見せるものですが、ここでは全員に読まれてしまいます。代わりに ${code(`/${command}`)} と入力してください。`,
    nothingLeft: () => phrase`この質問について、ほかに表示できる箇所はありません。`,
    nothingToWiden: () => phrase`その回答には引用がないため、前後を表示できません。`,
    noWider: () => phrase`これ以上は広げられません。前後で本文が終わっているか、行が除外されています。`,
    noDocument: (typed) =>
      phrase`「${typed}」に当たる文書はありません。${code('sources')} ですべての文書を確認し、番号かタイトルの言葉で指定してください。`,
    ifQuestion: (line) => phrase`質問でしたら、${code(`ask ${line}`)} と入力してください。`,
    didYouMean: () => phrase`もしかして、このどれかですか？`,
    manyDocuments: (typed, count) =>
      phrase`「${typed}」に当たる文書は${number(count)}件あります。番号で指定してください：`,
    andMore: (count) => phrase`ほかの${number(count)}件は ${code('sources')} で確認できます。`,
    noCommand: (typed) =>
      phrase`「${typed}」というコマンドはありません。${code('help')} で一覧を確認できます。`,
    hostsOnly: () => phrase`この操作は、このグループの管理者だけができます。`,
    noGroup: () => phrase`これはグループのチャンネル用です。ここは1対1の会話です。`,
    unknownAction: () => phrase`このボタンは古く、もう使えません。もう一度質問してください。`,
    readingsChanged: () => phrase`表示した後に資料が変わったため、続けられません。もう一度質問してください。`,
    forbidden: () =>
      phrase`そこに投稿する権限がありません。管理者がこのボットをチャンネルに追加し、メッセージの送信を許可すると投稿できます。`,
    failed: () =>
      phrase`今はうまくいきませんでした。何も表示されていなければ、少し待ってもう一度お試しください。`,
    noWords: () => phrase`そのメッセージには、出典を探すための言葉がありません。`,
    gone: () => phrase`メッセージまたはチャンネルがなくなっているため、何も投稿しませんでした。`,
    shared: () => phrase`すでに共有されています。`,
    bug: () =>
      phrase`問題が起きましたが、質問のせいではありません。エラーは報告されました。もう一度試すか、別の言葉で質問してください。`,
  },
}
