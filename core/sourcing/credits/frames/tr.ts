/** Credit words of Turkish. */
import type { CreditFrames } from './frames.ts';

export const tr: CreditFrames = {
  language: 'tr',
  open: [ 'katkıda bulunan', 'haberi geçen'],
  source: ['kaynak', 'kaynaklar', 'haber kaynağı', 'haberin kaynağı', 'ajans', 'metin'],
  close: ['tarafından servis edilmiştir', 'tarafından servis edilen', 'tarafından geçilen', 'tarafından hazırlanmıştır', 'bu habere katkıda bulundu', 'katkıda bulundu', 'katkılarıyla', 'tarafından yayınlanmıştır'],
  closeEnd: ['katkıda bulundu', 'alınmıştır', 'derlenmiştir', 'katkılarıyla'],
  by: ['yazar', 'yazan', 'muhabir', 'haber', 'haberler', 'haber merkezi', 'editör', 'hazırlayan', 'haberi yapan'],
  and: ['ve', 'ile'],
  with: [],
  agencyWords: ['ajansı', 'haber ajansı', 'ajans', 'ajansının', 'haber ajansının', 'resmi haber ajansı', 'haber ajansına'],
  roles: ['muhabir', 'muhabiri', 'muhabirleri', 'muhabirine', 'gazeteci', 'gazetecisi', 'editör', 'editörü', 'fotoğrafçı', 'foto muhabiri'],
  unnamed: ['ajanslar', 'haber ajansları', 'ajanslardan', 'dış ajanslar', 'ajans haberleri'],
  photo: ['fotoğraf', 'fotoğraflar', 'foto', 'görsel', 'görseller', 'fotoğraf kaynağı', 'görsel kaynağı', 'kaynak foto', 'grafik', 'resim', 'infografik', 'ekran görüntüsü'],
  file: ['arşiv', 'arşiv fotoğraf', 'arşiv fotoğrafı', 'fotoğraf arşiv', 'arşiv görüntüsü', 'temsili', 'temsili fotoğraf', 'temsili görsel', 'fotoğraf temsilidir', 'dosya fotoğrafı', 'temsili resim'],
  rights: ['tüm hakları saklıdır', 'her hakkı saklıdır', 'arşiv'],
  citeBefore: ['haber ajansı', 'resmi haber ajansı', 'ajansı'],
  citeAfter: ['göre', 'haberine göre', 'aktardığına göre', 'bildirdiğine göre', 'haberinde', 'bildirdi', 'duyurdu', 'aktardı', 'muhabirine', 'muhabirinin', 'muhabirine yaptığı', 'haber ajansına', 'ajansına', 'yazdı', 'verilerine göre', 'geçtiği habere göre', 'haber ajansının', 'ajansının', 'konuştu'],
  small: ['güncelleme', 'son', 'tarihi', 'yayınlanma', 'giriş', 'saat', 'de', 'da', 'için', 'tarafından'],
  former: ['eski'],
  republished: ['ilk olarak', 'ilk kez', 'orijinal haber'],
  translated: ['çeviri', 'çeviren', 'çevrilmiştir', 'makine çevirisi', 'ingilizceden çevrilmiştir'],
  textWords: ['haber', 'haberi', 'haberin', 'metin', 'içerik'],
};
