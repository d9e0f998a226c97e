/** Credit words of Spanish. */
import type { CreditFrames } from './frames.ts';

export const es: CreditFrames = {
  language: 'es',
  open: ['con información de', 'con informaciones de', 'con información de la', 'con información', 'con datos de', 'con reportes de', 'con reporte de', 'con material de', 'con material', 'con aportes de', 'con aportaciones de', 'elaborado con información de', 'elaborado con', 'información de', 'informaciones de', 'con agencia', 'con la colaboración de', 'basado en información de', 'basado en', 'contenido de', 'texto de', 'nota de', 'con notas de', 'con despachos de', 'despacho de', 'a partir de información de'],
  source: ['fuente', 'fuentes', 'agencia', 'texto', 'vía'],
  close: ['contribuyeron a este reporte', 'contribuyó a este reporte', 'contribuyó con este reporte', 'contribuyeron con este reporte', 'contribuyó a este despacho', 'contribuyeron a este despacho', 'contribuyeron a este artículo', 'contribuyó a este artículo', 'colaboró en este despacho', 'colaboraron en este reportaje', 'contribuyeron en este'],
  closeEnd: ['contribuyeron', 'colaboraron'],
  by: ['por', 'de', 'escrito por', 'redacción', 'autor', 'por la'],
  and: ['y', 'e'],
  with: ['con'],
  articles: ['el', 'la', 'los', 'las'],
  agencyWords: ['agencia', 'agencias', 'agencia de noticias', 'la agencia', 'agencia oficial', 'agencia estatal', 'servicios', 'noticias', 'redacción', 'agencia de prensa', 'deportes', 'verde', 'servicio'],
  roles: ['corresponsal', 'enviado especial', 'enviada especial', 'periodista', 'periodistas', 'reportero', 'redactor', 'redactora', 'fotógrafo'],
  unnamed: ['agencias', 'agencias de noticias', 'las agencias', 'con agencias', 'agencias internacionales', 'redacción y agencias', 'servicios de agencias', 'agencia'],
  photo: ['foto', 'fotos', 'fotografía', 'fotografías', 'imagen', 'imágenes', 'foto de', 'crédito', 'créditos', 'foto cortesía', 'cortesía', 'crédito foto', 'ilustración', 'gráfico', 'infografía', 'montaje', 'captura', 'fuente foto', 'autor foto', 'fotografía de', 'imagen de'],
  file: ['foto de archivo', 'fotografía de archivo', 'imagen de archivo', 'imágenes de archivo', 'archivo', 'foto archivo', 'imagen ilustrativa', 'foto ilustrativa', 'imagen referencial', 'foto referencial', 'imagen de referencia', 'foto de referencia', 'imagen sin fecha'],
  rights: ['todos los derechos reservados', 'derechos reservados', 'archivo', 's.a.', 'prohibida su reproducción', 'queda prohibida'],
  citeBefore: ['según', 'según la', 'según la agencia', 'a la agencia', 'a', 'declaraciones a', 'en declaraciones a', 'dijo a', 'explicó a', 'aseguró a', 'declaró a', 'confirmó a', 'entrevista con', 'en entrevista con', 'una entrevista con', 'informó', 'informa', 'citado por', 'citada por', 'consultado por', 'consultada por', 'recogida por', 'recogido por', 'de acuerdo con', 'reportó', 'ha informado', 'ha podido saber', 'consultadas por', 'consultados por', 'fuentes de', 'un periodista de', 'ante', 'conversación con', 'conversó con'],
  citeAfter: ['informó', 'informa', 'reportó', 'reporta', 'ha informado', 'publicó', 'citó', 'cita', 'constató', 'pudo constatar', 'ha podido saber', 'reveló', 'indicó', 'señaló', 'que cita'],
  small: ['de', 'del', 'en', 'la', 'el', 'al', 'los', 'las', 'a', 'actualizado', 'publicado', 'este', 'esta', 'nuestro', 'sus', 'su', 'para', 'h', 'hs'],
  former: ['ex', 'antiguo', 'antigua', 'trabajó', 'exdirector', 'exdirectora'],
  republished: ['publicado originalmente en', 'publicada originalmente en', 'publicado originalmente por', 'publicada originalmente por', 'originalmente publicado en', 'se publicó originalmente en', 'fue publicado originalmente en', 'fue publicado originalmente por', 'apareció originalmente en', 'publicado por primera vez en', 'republicado de', 'republicado con permiso de', 'reproducido con permiso de', 'publicado inicialmente en', 'publicado inicialmente por'],
  staff: ['con la colaboración de', 'colaboró', 'colaboraron', 'con aportes de'],
  translated: ['traducido del inglés', 'traducido del', 'traducido por', 'traducción de', 'traducción automática', 'traducido con', 'traducido mediante', 'traducido automáticamente'],
  textWords: ['artículo', 'nota', 'texto', 'contenido', 'noticia', 'reporte', 'despacho'],
};
