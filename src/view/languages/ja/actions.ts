import type { Actions } from '../en/actions.ts'

/** What buttons and forms say, in Japanese. */
export const actions: Actions = {
  buttons: {
    more: 'もっと見る',
    wider: '前後も表示',
    share: '共有',
    shared: '共有済み',
    followUp: '続けて質問',
    unhelpful: '役に立たない',
    askGroup: 'グループに質問',
    askedGroup: 'グループに質問済み',
    everywhere: 'すべての文書に質問',
    reply: (ordinal) => `${ordinal}番で返信`,
    replied: (ordinal) => `${ordinal}番で返信済み`,
    lines: '除外した行',
    answersToAll: '回答を全員に表示',
    answersToAsker: '回答を質問者だけに表示',
  },
  typed: {
    more: '次の箇所',
    wider: '前後の段落も表示',
    everywhere: 'すべての文書にもう一度質問',
    lines: '除外した行とその理由',
  },
  forms: {
    ask: '資料に質問',
    followUp: '続けて質問',
    question: '質問',
    document: 'この文書だけで探す',
    send: '質問する',
  },
}
