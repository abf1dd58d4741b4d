import { grammarOf } from '../../grammar.ts'
import type { ReadingPage } from '../en/reading-page.ts'

const { number } = grammarOf('ja')

/** What stands on the page that opens a passage, in Japanese. */
export const readingPage: ReadingPage = {
  readingPage: {
    tab: (paragraphs, title) => `${paragraphs} · ${title}`,
    skip: '引用箇所へ移動',
    skipToText: '本文へ移動',
    begins: '引用はここからです：',
    ends: '引用はここまでです。',
    paragraph: (ordinal) => `第${ordinal}段落`,
    page: (name) => `${name}ページ`,
    cite: 'この箇所を引用',
    reference: '参考文献リスト',
    inText: '本文中の出典',
    note: '注',
    text: '本文',
    around: 'このページの中',
    top: '先頭',
    quotation: '引用箇所',
    previous: (ordinal) => `第${ordinal}段落（引用箇所の前）`,
    next: (ordinal) => `第${ordinal}段落（引用箇所の後）`,
    search: {
      label: 'この文書の中を検索',
      button: '検索',
      none: (query) => `「${query}」はこの文書にありません。`,
      found: (count, query) => `「${query}」を含む段落：${number(count)}件`,
      partial: (count, query) =>
        `「${query}」の言葉をすべて含む段落はありません。最も多く含む段落：${number(count)}件`,
      more: (shown) =>
        `一覧は最初の${shown}件だけですが、本文ではすべてに印が付いています。言葉を1つ足すと絞り込めます。`,
      clear: '検索を終わる',
    },
    setAside: (count) => `除外した行：${number(count)}行`,
    setAsideWhy: 'ファイルにありますが本文ではないため、検索にも引用にも使いません。',
    line: (line, reason) => `${line}行目、${reason}`,
    edited: {
      heading: '引用された後に本文が変わりました',
      difference: '今の本文で最も近い箇所です。引用された言葉は、次のように変わりました：',
      noDifference:
        '言葉は同じですが、今は複数の箇所にあるか、別の行にあります。ここはその中で最も近い箇所です。',
      removed: '削除：',
      added: '追加：',
    },
    lost: {
      heading: 'もう文書にありません',
      words: 'この言葉は、引用されたときには文書にありました。今は、この言葉もこれに近い言葉もありません。',
      noDocument: 'この言葉の引用元の文書は、もう資料にありません。',
    },
    passageOnly:
      'このグループの管理者の設定により、リンクで開けるのは引用箇所と前後1段落ずつだけです。全文は開けません。',
    until: (day) => `このページは、リンクを知っている人なら誰でも${day}まで開けます。`,
    expired: {
      heading: 'このリンクは期限が切れています',
      words:
        '箇所へのリンクは1週間使えます。新しいリンクが必要なときは、もう一度ボットに質問するか、その箇所を引用してください。ボットが投稿する引用には、必ず使えるリンクが付きます。',
    },
    absent: {
      heading: 'ここには何もありません',
      words:
        'リンクが途中で切れているか、渡した側が無効にした可能性があります。リンク全体をもう一度コピーしてください。',
    },
    preview: '読書グループの資料の一節',
  },
}
