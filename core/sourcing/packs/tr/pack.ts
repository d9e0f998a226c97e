/** The Turkish language pack. Its verbs close the sentence; case endings of names stand behind an apostrophe. */
import { LATIN_NAMES } from '../given-names.ts';
import type { LanguagePack } from '../language-pack.ts';

export const turkish = (): LanguagePack => ({
  code: 'tr',
  subject: 'initial',
  names: 'capital',
  partsSuffixes: true,
  noArticles: true,
  particleReach: 3,
  proDrop: true,
  tags: {
    determiner: `bir bu şu o her bazı birçok çok tüm bütün diğer iki üç dört beş altı yedi sekiz dokuz on birkaç`,
    preposition: `göre için ile kadar gibi sonra önce karşı doğru dair ilişkin üzerine rağmen beri üzere`,
    breaker: `ancak fakat ama çünkü eğer iken oysa ise ayrıca böylece dolayısıyla`,
    and: `ve ile veya ya`,
    that: `ki`,
    auxiliary: `değil var yok oldu olan olarak`,
    negation: `değil`,
    adverb: `da de dün bugün yarın daha sonra önce ayrıca şöyle böyle öte yandan yine artık henüz`,
    time: `pazartesi salı çarşamba perşembe cuma cumartesi pazar ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık sabah akşam gece hafta ay yıl gün saat saatlerinde dün bugün yarın`,
    role: `cumhurbaşkanı cumhurbaşkan* başbakan* bakan bakanı bakan* başkan başkanı başkan* vali valisi kaymakam* müdür müdürü milletvekil* senatör* yardımcısı lider lideri büyükelçi* konsolos* avukat avukatı avukat* savcı savcısı hakim hâkim yargıç komutan* general* albay* doktor* dr prof profesör* uzman uzmanı uzman* akademisyen* ekonomist* tarihçi* sosyolog* psikolog* gazeteci* muhabir* editör* yazar yazarı yazar* yönetmen* oyuncu* sanatçı* şarkıcı* antrenör* futbolcu* hakem* kurucu* ceo sahibi patron* aktivist* sendikacı* imam papa kral kraliçe prens üyesi koordinatör* danışman* aday* sekreter* rektör* dekan*`,
    spokesperson: `sözcü sözcüsü sözcüleri sözcülüğü temsilcisi temsilci`,
    body: `hükümet* bakanlık bakanlığı bakanlığ* başkanlık başkanlığı valilik valiliği belediye belediyesi emniyet polis jandarma ordu tsk mit meclis tbmm mahkeme mahkemesi savcılık savcılığı başsavcılığı yargıtay danıştay anayasa komisyon* kurul kurulu kurum kurumu kuruluş* müdürlüğü genelkurmay* kremlin ab nato bm imf dsö akp chp mhp hdp dem iyi parti partisi partisi* sendika* sendikası dernek derneği vakıf vakfı federasyon* konfederasyon* birlik birliği şirket şirketi holding banka bankası merkez enstitü* üniversite üniversitesi hastane hastanesi okul elçilik büyükelçiliği konsolosluğu hamas hizbullah taliban kulüp kulübü takım yetkililer yetkilileri afad ysk rtük tüik ptt kandilli itfaiye`,
    media: `gazete gazetesi dergi dergisi televizyon televizyonu kanal kanalı radyo ajans ajansı site sitesi basın medya`,
    document: `rapor raporu rapora araştırma araştırması anket anketi belge belgesi belgeler açıklama açıklaması açıklamada bildiri mektup karar kararı iddianame iddianamesi iddianamede veri veriler verileri istatistik* yasa kanun tasarı genelge tutanak haber haberi haberde haberine paylaşım video görüntü*`,
    vague: `basın medya uzmanlar analistler eleştirmenler gözlemciler tanıklar vatandaşlar mahalleli köylüler araştırmacılar ekonomistler bazı birçok kullanıcılar aktivistler kişiler iddialar`,
    anonymous: `kaynak kaynaklar kaynağı kaynakları kaynaklara kaynağa kaynaklardan`,
    people: `adam kadın anne annesi baba babası oğlu kızı kardeşi eşi ailesi aile yakınları komşu komşusu komşuları arkadaşı öğrenci öğrencisi yolcu sürücü sürücüsü mağdur hasta müşteri işçi çalışan çalışanı turist mülteci asker er tanık kişi vatandaş`,
    official: `yetkili yetkilisi diplomat diplomatı görevli görevlisi`,
    platform: `twitter x facebook instagram telegram tiktok youtube`,
    nationality: `türk rus ukraynalı abd'li amerikalı ingiliz alman fransız israilli iranlı çinli yunan eski yeni dönemin`,
    place: `türkiye ankara abd washington rusya moskova ukrayna kiev çin pekin iran tahran israil kudüs almanya berlin fransa paris ingiltere londra yunanistan atina suriye şam irak azerbaycan ermenistan`,
    title: `sayın bay bayan dr prof av`,
    particle: `bin el al`,
  },
  cues: [
    { kind: 'speech', form: 'finite', clause: false, words: `dedi demişti diyor söyledi söyledi söylemişti söylüyor açıkladı açıklamıştı açıklıyor belirtti belirtmişti belirtiyor bildirdi bildirmişti vurguladı vurguluyor kaydetti savundu savunuyor aktardı aktarıyor duyurdu duyurmuştu anlattı anlatıyor yazdı yazmıştı yazıyor yanıtladı sordu ekledi uyardı yalanladı doğruladı önerdi istedi çağırdı suçladı hatırlattı işaretetti kullandı konuştu bulundu seslendi paylaştı` },
    { kind: 'speech', form: 'finite', clause: false, words: `etti~ifade getirdi~dile etti~iddia sürdü~öne etti~beyan verdi~yanıt çekti~dikkat altını~çizdi etti~itiraf yaptı~açıklama etti~tehdit` },
    { kind: 'speech', form: 'gerund', clause: false, words: `diyen söyleyen belirten açıklayan vurgulayan savunan aktaran kaydeden anlatan` },
    { kind: 'stance', form: 'finite', clause: false, words: `eleştirdi kınadı etti~tepki gösterdi~tepki reddetti` },
    { kind: 'mind', form: 'finite', clause: true, words: `düşünüyor inanıyor bekliyor` },
  ],
  phrases: {
    'according-after': `göre
aktardığına göre
bildirdiğine göre
haberine göre
açıklamasına göre
verilerine göre
raporuna göre`,
    statement: `yazılı açıklamada
yaptığı açıklamada
yaptığı yazılı açıklamada
sosyal medya hesabından
açıklamasında`,
    impersonal: `iddia edildi
öne sürüldü
belirtildi
bildirildi
kaydedildi
öğrenildi
ifade edildi
açıklandı`,
    anonymity: `adının açıklanmasını istemeyen
ismini vermek istemeyen
isminin açıklanmasını istemeyen
adını vermek istemeyen
kimliğinin açıklanmasını istemeyen
adının gizli
isminin gizli
adını açıklamak istemeyen
ismini açıklamak istemeyen
kimliğini açıklamak istemeyen
adını açıklamayan
ismini açıklamayan
adının açıklanmaması
isminin açıklanmaması
kimliğinin gizli`,
    insider: `yakın kaynak
yakın kaynaklar
bilgi sahibi`,
    reason: `çünkü
nedeniyle
gerekçesiyle`,
    declined: `yorum yapmadı
yorum yapmaktan kaçındı
yorum yapmayı reddetti
açıklama yapmadı
yanıt vermedi
sorulara yanıt vermedi
cevap vermedi`,
    'to-media': ``,
  },
  pronouns: { he: '', they: 'onlar', other: 'ben biz siz sen' },
  oblique: `'a 'e 'ya 'ye 'na 'ne 'da 'de 'ta 'te 'nda 'nde 'dan 'den 'tan 'ten 'ndan 'nden 'ı 'i 'u 'ü 'yı 'yi 'yu 'yü 'nı 'ni 'nu 'nü *lara *lere *larda *lerde *lardan *lerden *ları *leri`,
  others: 'diğer ikinci',
  definite: 'bu şu o',
  counts: 'iki üç dört beş birkaç',
  plural: '*lar *ler *ları *leri',
  say: 'dedi söyledi',
  pressReports: 'haberi haberine haberinde',
  abbreviations: 'dr. prof. doç. av. sn. vb. vs. yy. cad. sok. no. tel. m.ö. m.s. alb. gen. org. müh.',
  givenNames: LATIN_NAMES,
  bodies: `Beyaz Saray: beyaz saray
Kremlin: kremlin
Avrupa Birliği: ab, avrupa birliği
Birleşmiş Milletler: bm, birleşmiş milletler
NATO: nato
Türkiye Büyük Millet Meclisi: tbmm`,
});
