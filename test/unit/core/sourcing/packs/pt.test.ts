import { describe, expect, test } from 'vitest';
import { attributedIn, foundIn } from './found-in.ts';

describe('Portuguese: one source', () => {
  test.each([
    ['"A reforma será votada antes do verão", disse Clara Montes, ministra do Trabalho.', 'person: Clara Montes (ministra do Trabalho)'],
    ['Segundo Paulo Derval, diretor do hospital, as urgências estão saturadas.', 'person: Paulo Derval (diretor do hospital)'],
    ['De acordo com um estudo do Instituto Balmont, as rendas subiram 8%.', 'document: estudo do Instituto Balmont'],
    ['O ministro João Marques indicou que a estrada continuará fechada.', 'person: João Marques (ministro)'],
    ['A ministra Ana Rueda tinha garantido que o orçamento seria respeitado.', 'person: Ana Rueda (ministra)'],
    ['Em nota, o Ministério da Saúde informou que o centro será fechado.', 'statement: Ministério da Saúde'],
    ['O porta-voz do governo, Luís Ferrão, confirmou que o texto será retirado.', 'person: Luís Ferrão (porta-voz do governo)'],
    ['"Tudo foi preparado em segredo", conta um funcionário sob condição de anonimato.', 'anonymous: um funcionário'],
    ['Uma fonte próxima do processo afirma que o acordo está assinado.', 'anonymous: Uma fonte próxima do processo'],
    ['Especialistas afirmam que a barragem é frágil.', 'vague: Especialistas'],
    ['Moradores dizem que a fábrica polui o rio.', 'vague: Moradores'],
    ['A empresa não respondeu às perguntas.', 'organisation: empresa declined'],
    ['O ministério não quis comentar.', 'organisation: ministério declined'],
    ['O Exército perdeu três veículos, segundo o Estado-Maior.', 'organisation: Estado-Maior'],
    ['O relatório mostra que o dique estava mal mantido.', 'document: relatório'],
    ['— Não vamos embora — respondeu Maria Duarte.', 'person: Maria Duarte'],
    ['"Mentiram para nós", lamentou Pedro da Torre.', 'person: Pedro da Torre'],
    ['A polícia disse que o homem era conhecido.', 'organisation: polícia'],
    ['O Ministério Público informou que há um inquérito aberto.', 'organisation: Ministério Público'],
    ['O advogado das famílias, Jorge Sales, denunciou que ninguém as avisou.', 'person: Jorge Sales (advogado das famílias)'],
    ['Conforme a prefeitura, faltam remédios.', 'organisation: prefeitura'],
    ['"É um escândalo", criticou Sofia Lauro, advogada das famílias.', 'person: Sofia Lauro (advogada das famílias)'],
    ['A fonte, que pediu anonimato, disse que o plano mudou.', 'anonymous: A fonte'],
  ])('%s', (text, source) => expect(foundIn(text, 'pt')).toEqual([source]));
});

describe('Portuguese: what stands where', () => {
  test.each([
    ['"A reforma será votada antes do verão", disse Clara Montes.', 'Clara Montes | disse | "A reforma será votada antes do verão"'],
    ['O ministro João Marques indicou que a estrada continuará fechada.', 'O ministro João Marques | indicou | que a estrada continuará fechada'],
    ['O Exército perdeu três veículos, segundo o Estado-Maior.', 'o Estado-Maior | segundo | O Exército perdeu três veículos'],
    ['«Faltam-nos braços», explicou o presidente da Câmara de Vilarrueda.', 'o presidente da Câmara de Vilarrueda | explicou | «Faltam-nos braços»'],
  ])('%s', (text, parts) => expect(attributedIn(text, 'pt')).toEqual([parts]));
});

describe('Portuguese: no source', () => {
  test.each([
    'O comboio de Faro chegou com duas horas de atraso.',
    'A sala conta com cem lugares.',
    'O museu mostra cem quadros do pintor.',
    'O filme "A Noite dos Lobos" estreia na sexta-feira.',
    'Os preços mudam conforme a estação.',
    'A câmara aprovou o orçamento por doze votos contra três.',
    'Os manifestantes marcharam até a prefeitura.',
    'O chamado "método suave" ganha terreno.',
    'É preciso anotar a data na agenda.',
    'O prefeito não disse nada.',
    'A fonte da praça foi ligada ontem.',
    'A lei protege o anonimato dos doadores.',
    'No segundo jogo, o Vilarrueda perdeu.',
    'As eleições serão no domingo.',
    'O barco mantém o rumo.',
  ])('%s', (text) => expect(foundIn(text, 'pt')).toEqual([]));
});
