import { describe, expect, test } from 'vitest';
import { attributedIn, foundIn } from './found-in.ts';

describe('Spanish: one source', () => {
  test.each([
    ['«La reforma se votará antes del verano», ha dicho Clara Montes, ministra de Trabajo.', 'person: Clara Montes (ministra de Trabajo)'],
    ['Según Pablo Derval, director del hospital, las urgencias están saturadas.', 'person: Pablo Derval (director del hospital)'],
    ['Según un estudio del Instituto Balmont, los alquileres han subido un 8 %.', 'document: estudio del Instituto Balmont'],
    ['El delegado Juan Marcos indicó que la carretera seguirá cerrada.', 'person: Juan Marcos (delegado)'],
    ['La ministra Ana Rueda había asegurado que el presupuesto se respetaría.', 'person: Ana Rueda (ministra)'],
    ['En un comunicado, el Ministerio de Sanidad anunció que cerrará el centro.', 'statement: Ministerio de Sanidad'],
    ['El portavoz del Gobierno, Luis Ferrán, confirmó que el texto será retirado.', 'person: Luis Ferrán (portavoz del Gobierno)'],
    ['«Todo se preparó en secreto», cuenta un funcionario bajo condición de anonimato.', 'anonymous: un funcionario'],
    ['Fuentes de la Fiscalía aseguran que el acuerdo está firmado.', 'anonymous: Fuentes de la Fiscalía'],
    ['Los vecinos dicen que la fábrica contamina el río.', 'vague: Los vecinos'],
    ['Los expertos advierten de que la presa es frágil.', 'vague: Los expertos'],
    ['La empresa no respondió a las preguntas de este diario.', 'organisation: empresa declined'],
    ['El ministerio declinó hacer comentarios.', 'organisation: ministerio declined'],
    ['El Ejército perdió tres vehículos, según el Estado Mayor.', 'organisation: Estado Mayor'],
    ['"Nos han mentido", lamentó Pedro de la Torre.', 'person: Pedro de la Torre'],
    ['La Fiscalía precisó que hay una investigación abierta.', 'organisation: Fiscalía'],
    ['La policía dijo que el hombre era conocido.', 'organisation: policía'],
    ['El abogado de las familias, Jorge Salas, denunció que nadie les avisó.', 'person: Jorge Salas (abogado de las familias)'],
    ['De acuerdo con Marta Ríos, portavoz de la ONG, faltan medicinas.', 'person: Marta Ríos (portavoz de la ONG)'],
    ['"Es un escándalo", sostiene Sofía Lauro, abogada de las familias.', 'person: Sofía Lauro (abogada de las familias)'],
    ['—No nos iremos —respondió el alcalde Pedro Dueñas.', 'person: Pedro Dueñas (alcalde)'],
  ])('%s', (text, source) => expect(foundIn(text, 'es')).toEqual([source]));
});

describe('Spanish: what stands where', () => {
  test.each([
    ['«La reforma se votará antes del verano», ha dicho Clara Montes.', 'Clara Montes | ha dicho | «La reforma se votará antes del verano»'],
    ['El delegado Juan Marcos indicó que la carretera seguirá cerrada.', 'El delegado Juan Marcos | indicó | que la carretera seguirá cerrada'],
    ['El Ejército perdió tres vehículos, según el Estado Mayor.', 'el Estado Mayor | según | El Ejército perdió tres vehículos'],
    ['"Nos han mentido", lamentó Pedro de la Torre.', 'Pedro de la Torre | lamentó | "Nos han mentido"'],
  ])('%s', (text, parts) => expect(attributedIn(text, 'es')).toEqual([parts]));
});

describe('Spanish: no source', () => {
  test.each([
    'El tren de Sevilla llegó con dos horas de retraso.',
    'La sala cuenta con cien butacas.',
    'El museo expone cien cuadros del pintor.',
    'La película «La noche de los lobos» se estrena el viernes.',
    'Los precios cambian según la temporada.',
    'El concejo aprobó el presupuesto por doce votos a tres.',
    'Los manifestantes marcharon hasta la delegación.',
    'El llamado «método suave» gana terreno.',
    'Hay que anotar la fecha en la agenda.',
    'El alcalde no dijo nada.',
    'Las fuentes de la plaza se encendieron anoche.',
    'La ley garantiza el anonimato de los donantes.',
    'El equipo pidió un café.',
    'Las elecciones serán el domingo.',
    'El barco mantiene su rumbo.',
  ])('%s', (text) => expect(foundIn(text, 'es')).toEqual([]));
});
