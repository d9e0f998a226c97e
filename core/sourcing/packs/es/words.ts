/** Spanish words that matter to who is speaking. */
import { LATIN_PARTICLES } from '../given-names.ts';
import type { LanguagePack } from '../language-pack.ts';

export const SPANISH_TAGS: LanguagePack['tags'] = {
  determiner: `el la los las un una unos unas lo al del este esta estos estas ese esa esos esas aquel su sus mi mis nuestro nuestra algunos algunas algún varios varias cada todo toda todos todas otro otra otros otras dos tres cuatro cinco seis siete ocho nueve diez ambos ambas numerosos numerosas`,
  preposition: `de a en por para con sin sobre bajo entre hacia hasta desde contra durante mediante según ante tras del al excepto salvo`,
  link: `de del en al a para con por`,
  near: `cercana cercano cercanas cercanos conocedora conocedoras próximas próxima familiarizadas familiarizada`,
  breaker: `porque pues cuando mientras aunque si pero sino como donde cómo ya luego así entonces`,
  and: `y e o u &`,
  that: `que`,
  relative: `quien quienes cual cuales cuyo cuya`,
  auxiliary: `ha han había habían he hemos haya hayan es son era eran fue fueron será serán sería está están estaba estaban sido hubo habrá`,
  be: `es son era eran fue fueron será sido`,
  modal: `puede pueden podía podría podrían debe deben debía debería va van`,
  negation: `no nunca ni tampoco jamás`,
  adverb: `también además después luego antes ya aún todavía siempre ayer hoy mañana ahora asimismo incluso recientemente públicamente oficialmente *mente se le les me nos lo así entonces`,
  infinitive: `ser estar haber tener`,
  time: `lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre tarde noche semana mes año años días día hora horas ayer mañana hoy madrugada`,
  role: `presidente presidenta vicepresidente vicepresidenta ministro ministra ministros secretario secretaria canciller senador senadora senadores diputado diputada diputados alcalde alcaldesa gobernador gobernadora delegado delegada consejero consejera embajador embajadora cónsul abogado abogada abogados fiscal fiscales juez jueza magistrado magistrada comisario comisaria jefe jefa director directora directivo directiva líder responsable fundador fundadora dueño dueña propietario propietaria
    profesor profesora catedrático catedrática investigador investigadora investigadores científico científica economista historiador historiadora sociólogo socióloga politólogo psicólogo psicóloga médico médica doctor doctora enfermero enfermera epidemiólogo ingeniero autor autora escritor escritora periodista periodistas redactor redactora corresponsal presentador presentadora general coronel capitán comandante oficial candidato candidata rival concejal concejala eurodiputado eurodiputada asesor asesora activista sindicalista obispo arzobispo cardenal papa sacerdote imán rey reina príncipe princesa actor actriz cantante músico artista cineasta productor productora entrenador entrenadora jugador jugadora seleccionador campeón campeona analista experto experta especialista empresario empresaria multimillonario agricultor docente maestro maestra coordinador coordinadora opositor opositora disidente mandatario mandataria *ólogo *óloga`,
  spokesperson: `portavoz vocero vocera voceros portavoces`,
  body: `gobierno ministerio ministerios departamento agencia oficina comisión comité consejo tribunal audiencia corte juzgado fiscalía parlamento congreso senado cámara moncloa kremlin policía guardia mossos ejército fuerzas autoridad autoridades investigadores empresa compañía sociedad grupo banco fabricante aerolínea operador sindicato sindicatos federación asociación fundación instituto institución centro universidad escuela colegio hospital partido coalición oposición campaña organización ong observatorio embajada consulado misión iglesia diócesis equipo club liga fondo servicio servicios bomberos guerrilla onu otan ue unión oms fmi psoe pp vox podemos sumar erc junts pnv ccoo ugt hamás hezbolá talibanes dirección ayuntamiento junta generalitat diputación ejecutivo presidencia cancillería secretaría`,
  media: `periódico diario semanario revista cadena canal radio televisión emisora web portal medio medios agencia rotativo`,
  document: `informe estudio encuesta sondeo investigación documento documentos comunicado carta correo texto nota memorando datos cifras estadísticas decisión sentencia auto fallo ley proyecto decreto denuncia querella atestado sumario artículo libro mensaje publicación vídeo video imágenes foto fotos declaración análisis balance barómetro escrito`,
  vague: `medios prensa expertos especialistas observadores críticos detractores partidarios opositores testigos vecinos habitantes analistas científicos investigadores economistas historiadores internautas activistas algunos muchos otros gente personas usuarios rumores`,
  anonymous: `fuente fuentes informante`,
  people: `hombre mujer hombres mujeres chico chica madre padre padres hijo hija hermano hermana esposa esposo marido viuda familia familiares vecino vecina amigo amiga amigos estudiante estudiantes alumno alumna pasajero pasajera conductor conductora víctima víctimas paciente cliente clienta trabajador trabajadora trabajadores empleado empleada obrero compañero compañera turista refugiado refugiada migrante soldado superviviente testigo residente manifestante participante miembro miembros joven`,
  official: `funcionario funcionaria funcionarios diplomático diplomática oficiales representante representantes mando mandos`,
  platform: `twitter x facebook instagram telegram tiktok youtube linkedin`,
  nationality: `español española estadounidense estadounidenses británico británica alemán alemana francés francesa ruso rusa ucraniano ucraniana bielorruso italiano chino china israelí iraní turco europeo europea mexicano mexicana argentino argentina colombiano venezolano chileno peruano cubano brasileño exministro ex actual nuevo nueva antiguo antigua primer primera alto alta`,
  place: `madrid washington moscú pekín londres berlín kiev teherán jerusalén bruselas ankara tokio parís roma minsk varsovia caracas bogotá méxico españa rusia ucrania china irán israel turquía alemania francia italia polonia bielorrusia eeuu venezuela cuba argentina colombia chile perú brasil`,
  title: `sr sr. sra sra. d. don doña dr dr. dra dra. papa rey reina príncipe general fray monseñor`,
  particle: LATIN_PARTICLES,
};
