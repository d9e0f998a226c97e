import { describe, expect, test } from 'vitest';
import { creditsOf } from '../../../../fixtures/credit-page.ts';

describe('remarks on pictures', () => {
  test.each([
    ['A diplomat (file photo)', 'en', '(file photo)'],
    ['FILE PHOTO: Boats in Oslo.', 'en', 'FILE PHOTO'],
    ['FILE - Boats in Oslo, May 5. (AP Photo/Mara Quill, File)', 'en', 'FILE'],
    ['Boats in Oslo. REUTERS/Mara Quill/File Photo', 'en', 'File Photo'],
    ['Boats in Oslo (undated file photo).', 'en', '(undated file photo)'],
    ['Boote im Hafen (Archivbild). © dpa', 'de', '(Archivbild)'],
    ['Archivbild: Boote im Hafen.', 'de', 'Archivbild'],
    ['Boote. © Mara Quill/dpa/Archiv', 'de', 'Archiv'],
    ['Boote im Hafen. (Symbolbild)', 'de', '(Symbolbild)'],
    ['Des bateaux (photo d’archives).', 'fr', '(photo d’archives)'],
    ['Barcos en el puerto (foto de archivo).', 'es', '(foto de archivo)'],
    ['Barcos no porto (foto de arquivo)', 'pt', '(foto de arquivo)'],
    ['Barche nel porto (foto d’archivio)', 'it', '(foto d’archivio)'],
    ['Boten in de haven (archieffoto)', 'nl', '(archieffoto)'],
    ['Både i havnen. (Arkivfoto)', 'da', '(Arkivfoto)'],
    ['Båtar i hamnen. Arkivbild.', 'sv', 'Arkivbild'],
    ['Veneitä. Arkistokuva.', 'fi', 'Arkistokuva'],
    ['Łodzie (zdjęcie ilustracyjne)', 'pl', '(zdjęcie ilustracyjne)'],
    ['Lodě (ilustrační foto)', 'cs', '(ilustrační foto)'],
    ['Лодки в порту (архивное фото)', 'ru', '(архивное фото)'],
    ['Човни в порту (архівне фото)', 'uk', '(архівне фото)'],
    ['Лодкі ў порце (архіўнае фота)', 'be', '(архіўнае фота)'],
    ['Tekneler (Arşiv)', 'tr', '(Arşiv)'],
    ['قایق‌ها (عکس آرشیوی)', 'fa', '(عکس آرشیوی)'],
    ['قوارب (صورة أرشيفية)', 'ar', '(صورة أرشيفية)'],
    ['港口（资料图）', 'zh', '（资料图）'],
    ['港の船（資料写真）', 'ja', '（資料写真）'],
    ['항구의 배들 (자료사진)', 'ko', '(자료사진)'],
    ['नावें (फाइल फोटो)', 'hi', '(फाइल फोटो)'],
    ['Thuyền (ảnh tư liệu)', 'vi', '(ảnh tư liệu)'],
    ['Perahu (foto arsip)', 'id', '(foto arsip)'],
  ])('%s', (caption, language, note) => {
    expect(creditsOf([['caption', caption]], language).photoNotes.map((found) => found.text)).toContain(note);
  });

  test.each([
    ['A clerk puts a file in the archive.', 'en'],
    ['The state archive in Oslo.', 'en'],
    ['A photo of the harbour.', 'en'],
    ['Das Archiv der Stadt im Hafen.', 'de'],
    ['Le fonds d’archives du port.', 'fr'],
    ['В архиве порта.', 'ru'],
  ])('not: %s', (caption, language) => {
    expect(creditsOf([['caption', caption]], language).photoNotes).toEqual([]);
  });

  test('are no credit', () => {
    expect(creditsOf([['caption', 'A diplomat (file photo)']], 'en').credits).toEqual([]);
  });

  test('stand once for a caption that stands twice, and twice for two captions', () => {
    expect(creditsOf([['caption', 'A (file photo)'], ['caption', 'A (file photo)']], 'en').photoNotes).toHaveLength(1);
    expect(creditsOf([['caption', 'A diplomat (file photo)'], ['caption', 'Some boats (file photo)']], 'en').photoNotes).toHaveLength(2);
  });

  test('are not looked for in prose', () => {
    expect(creditsOf([['middle', 'She looked at the old (file photo) and said that it was, in her view, of another harbour.']], 'en').photoNotes).toEqual([]);
  });
});
