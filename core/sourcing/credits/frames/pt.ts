/** Credit words of Portuguese. */
import type { CreditFrames } from './frames.ts';

export const pt: CreditFrames = {
  language: 'pt',
  open: ['com informações da', 'com informações do', 'com informações de', 'com informações das', 'com informações dos', 'com informações', 'com informação da', 'com informação de', 'com conteúdo da', 'com conteúdo do', 'com conteúdo de', 'com dados da', 'com dados de', 'com material da', 'com material de', 'com agência', 'com a agência', 'com a', 'com o', 'com reportagem de', 'informações da', 'informações do', 'publicado com', 'texto da', 'texto de', 'notícia da', 'conteúdo da', 'conteúdo da agência'],
  source: ['fonte', 'fontes', 'agência', 'texto', 'via'],
  close: ['contribuiu para esta reportagem', 'contribuíram para esta reportagem', 'contribuiu para este artigo', 'contribuíram para este artigo', 'colaborou para esta', 'colaboraram para esta', 'colaborou com'],
  closeEnd: ['colaborou', 'colaboraram', 'contribuíram'],
  by: ['por', 'de', 'da', 'do', 'escrito por', 'redação', 'autor'],
  and: ['e'],
  with: ['com', 'com a', 'com o'],
  articles: ['a', 'o', 'as', 'os', 'da', 'do', 'das', 'dos', 'na', 'à'],
  agencyWords: ['agência', 'agências', 'agência de notícias', 'agência noticiosa', 'agência oficial', 'agência estatal', 'notícias', 'redação', 'serviço'],
  roles: ['correspondente', 'enviado especial', 'jornalista', 'jornalistas', 'repórter', 'editor', 'fotógrafo'],
  unnamed: ['agências', 'agências de notícias', 'as agências', 'com agências', 'agências internacionais', 'agência', 'agências noticiosas'],
  photo: ['foto', 'fotos', 'fotografia', 'imagem', 'imagens', 'crédito', 'créditos', 'foto de', 'divulgação', 'ilustração', 'reprodução', 'arte', 'crédito da foto', 'fotógrafo', 'foto por'],
  file: ['foto de arquivo', 'fotografia de arquivo', 'imagem de arquivo', 'arquivo', 'imagem ilustrativa', 'foto ilustrativa', 'foto arquivo', 'imagens de arquivo'],
  rights: ['todos os direitos reservados', 'direitos reservados', 'arquivo', 'divulgação', 'reprodução'],
  citeBefore: ['segundo a', 'segundo o', 'segundo', 'segundo a agência', 'à', 'ao', 'à agência', 'disse à', 'afirmou à', 'declarou à', 'de acordo com a', 'de acordo com', 'em entrevista à', 'entrevista à', 'citado pela', 'citada pela', 'citado por', 'conforme a', 'informou a', 'informou', 'noticiou a', 'divulgou a', 'avança a', 'pela', 'pela agência', 'contactado pela', 'contactada pela', 'relatou a', 'noticia a'],
  citeAfter: ['informou', 'noticiou', 'divulgou', 'relatou', 'publicou', 'avançou', 'apurou', 'citou', 'constatou', 'informa', 'noticia', 'apurou que'],
  small: ['de', 'da', 'do', 'em', 'no', 'na', 'às', 'a', 'o', 'atualizado', 'publicado', 'este', 'esta', 'para', 'h'],
  former: ['ex', 'antigo', 'antiga', 'trabalhou'],
  republished: ['publicado originalmente em', 'publicado originalmente no', 'publicado originalmente na', 'publicado originalmente pela', 'publicado originalmente pelo', 'publicada originalmente no', 'publicada originalmente na', 'originalmente publicado no', 'originalmente publicado na', 'originalmente publicado em', 'originalmente publicado por', 'republicado de', 'publicado pela primeira vez em', 'publicado pela primeira vez no', 'republicado com permissão de'],
  staff: ['colaborou', 'colaboraram', 'com reportagem de', 'com colaboração de'],
  translated: ['traduzido do inglês', 'traduzido do', 'traduzido por', 'tradução de', 'tradução automática', 'tradução'],
  textWords: ['matéria', 'texto', 'conteúdo', 'reportagem', 'notícia', 'artigo'],
};
