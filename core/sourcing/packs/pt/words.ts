/** Portuguese words that matter to who is speaking. */
import { LATIN_PARTICLES } from '../given-names.ts';
import type { LanguagePack } from '../language-pack.ts';

export const PORTUGUESE_TAGS: LanguagePack['tags'] = {
  determiner: `o a os as um uma uns umas do da dos das no na nos nas ao à aos às pelo pela pelos pelas este esta estes estas esse essa esses essas aquele aquela seu sua seus suas meu minha alguns algumas algum vários várias cada todo toda todos todas outro outra outros outras dois duas três quatro cinco seis sete oito nove dez ambos ambas`,
  preposition: `de do da dos das em no na nos nas por pelo pela pelos pelas para com sem sobre sob entre contra desde durante até segundo perante após ante ao à aos às a conforme`,
  link: `de do da dos das em no na para com ao à`,
  near: `próxima próximo próximas próximos familiarizadas familiarizados ligadas ligados`,
  breaker: `porque pois quando enquanto embora se mas senão como onde já logo então assim porém contudo`,
  and: `e ou &`,
  that: `que`,
  relative: `quem cujo cuja qual quais`,
  auxiliary: `tem têm tinha tinham havia haviam é são era eram foi foram será serão seria está estão estava sido há`,
  be: `é são era eram foi foram será serão sido`,
  modal: `pode podem podia poderia poderiam deve devem devia deveria vai vão`,
  negation: `não nunca nem tampouco jamais`,
  adverb: `também além depois antes já ainda sempre ontem hoje amanhã agora recentemente publicamente oficialmente *mente se lhe me nos então inclusive posteriormente`,
  infinitive: `ser estar haver ter`,
  time: `segunda-feira terça-feira quarta-feira quinta-feira sexta-feira segunda terça quarta quinta sexta sábado domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro tarde noite manhã semana mês ano anos dias dia hora horas ontem hoje amanhã`,
  role: `presidente presidenta vice-presidente primeiro-ministro primeira-ministra ministro ministra ministros secretário secretária chanceler senador senadora senadores deputado deputada deputados prefeito prefeita governador governadora vereador vereadora embaixador embaixadora cônsul advogado advogada advogados procurador procuradora promotor promotora juiz juíza desembargador delegado delegada comissário comissária chefe diretor diretora líder responsável fundador fundadora dono dona proprietário proprietária
    professor professora pesquisador pesquisadora pesquisadores investigador investigadora cientista economista historiador historiadora sociólogo socióloga politólogo psicólogo psicóloga médico médica doutor doutora enfermeiro enfermeira epidemiologista infectologista engenheiro engenheira autor autora escritor escritora jornalista jornalistas redator editora correspondente apresentador apresentadora general coronel capitão tenente comandante oficial candidato candidata rival assessor assessora ativista sindicalista bispo arcebispo cardeal papa padre pastor rei rainha príncipe princesa ator atriz cantor cantora músico artista cineasta produtor produtora treinador treinadora técnico jogador jogadora campeão campeã analista especialista empresário empresária bilionário agricultor coordenador coordenadora opositor relator relatora mandatário *ólogo *óloga *logista`,
  spokesperson: `porta-voz porta-vozes`,
  body: `governo ministério ministérios departamento agência comissão comitê comité conselho tribunal corte supremo stf stj tse procuradoria parlamento congresso senado câmara planalto itamaraty kremlin polícia pf pm gnr psp exército forças autoridade autoridades investigadores empresa companhia sociedade grupo banco fabricante operadora sindicato sindicatos federação associação fundação instituto instituição centro universidade escola hospital partido coligação oposição campanha organização ong observatório embaixada consulado missão igreja diocese equipe clube liga fundo serviço bombeiros guerrilha onu otan nato ue união oms fmi pt psd ps psdb pl mdb chega petrobras anvisa ibge hamas hezbollah talibã direção prefeitura secretaria executivo presidência defesa`,
  media: `jornal diário semanário revista emissora canal rádio televisão tv portal site veículo agência imprensa`,
  document: `relatório estudo pesquisa sondagem investigação inquérito documento documentos comunicado carta e-mail texto nota memorando dados números estatísticas decisão sentença acórdão lei projeto decreto denúncia queixa processo artigo livro mensagem publicação vídeo imagens foto fotos declaração análise balanço boletim levantamento`,
  vague: `imprensa mídia veículos especialistas observadores críticos detratores apoiadores opositores testemunhas vizinhos moradores habitantes analistas cientistas pesquisadores economistas historiadores internautas ativistas alguns muitos outros pessoas usuários rumores peritos`,
  anonymous: `fonte fontes informante interlocutor interlocutores`,
  people: `homem mulher homens mulheres rapaz menina mãe pai pais filho filha irmão irmã esposa esposo marido viúva família familiares vizinho vizinha amigo amiga amigos estudante estudantes aluno aluna passageiro passageira motorista vítima vítimas paciente cliente trabalhador trabalhadora trabalhadores empregado empregada funcionário funcionária colega turista refugiado refugiada migrante soldado sobrevivente testemunha morador moradora manifestante participante membro membros jovem`,
  official: `servidor diplomata auxiliar aliado integrante oficiais representante representantes interlocutor assessores`,
  platform: `twitter x facebook instagram telegram tiktok youtube linkedin`,
  nationality: `brasileiro brasileira português portuguesa americano americana norte-americano britânico britânica alemão alemã francês francesa russo russa ucraniano ucraniana italiano espanhol chinês israelense iraniano turco europeu europeia argentino ex ex-presidente ex-ministro atual novo nova antigo antiga primeiro primeira alto`,
  place: `brasília lisboa washington moscou moscovo pequim londres berlim kiev teerã jerusalém bruxelas ancara tóquio paris roma minsk varsóvia brasil portugal rússia ucrânia china irã israel turquia alemanha frança itália espanha polônia bielorrússia eua venezuela cuba argentina`,
  title: `sr sr. sra sra. d. dr dr. dra dra. papa rei rainha príncipe general dom dona`,
  particle: LATIN_PARTICLES,
};
