/** The commonest small words and the telling letters by which a language is recognised. Order is of no meaning. */

/** Small words of languages in Latin letters, lower case. Words that two neighbours share tell nothing between them and only show that it is one of the two. */
export const SMALL_WORDS: Record<string, string> = {
  en: 'the of and to in that is was for on with as it by at from his her he she they are were has have had been will would said which not this but who its their an be or',
  de: 'der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch',
  fr: 'le la les des et en un une du dans que qui est pour par sur au il ne pas plus ce avec sont se son sa aux ont été cette mais ou être leur ses il elle nous vous selon après',
  es: 'de la que el en y los se del las por un para con no una su al lo como más o pero sus le ha este sí porque esta son entre cuando muy sin sobre también fue según desde hasta',
  it: 'di che il la e in un per è una non sono con del della da si dei le al alla nel ha anche più come delle gli lo ma su dal nella questo stato essere dopo degli tra loro',
  pt: 'de que o a e do da em um para com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está também pelo pela são segundo',
  nl: 'de het een van en in is dat op te voor met zijn niet aan er om ook als bij maar door naar uit dan nog over werd wordt hij ze die heeft hebben worden deze meer was',
  pl: 'w i na z się że do nie to jest o jak po za przez od co tym dla są ale już oraz tego czy jego być także który która które ich został będzie tylko przed pod jej',
  cs: 've se že na je do za by po si jako jsou ale pro při podle který která které nebo než jeho už byl bylo byla také jen od aby ještě když bude této roku své není jsme',
  sk: 'sa že na je do za by po si ako sú ale pre pri podľa ktorý ktorá ktoré alebo než jeho už bol bolo bola tiež len od aby ešte keď bude tejto roku svoje nie sme v',
  hu: 'a az és hogy nem is egy ez azt de volt már csak meg el mint még lehet vagy ki szerint után között lesz amely kell pedig ezt ha be azonban magyar',
  ro: 'de și în la a cu pe că este din nu un o pentru sunt mai care au fost fi după prin sau dar ce al ale lui acest această despre fiind între va',
  sv: 'och i att det som en på är av för med till den har inte om ett han men var jag sig från vi så kan när de också efter eller säger hade hon under mot skulle',
  da: 'og i at det som en på er af for med til den har ikke om et han men var jeg sig fra vi så kan når de også efter eller siger havde hun blev ud mod ved være hvor meget',
  no: 'og i at det som en på er av for med til den har ikke om et han men var jeg seg fra vi så kan når de også etter eller sier hadde hun ble ut mot ved være hvor mye',
  fi: 'ja on että ei oli se hän ovat mutta myös kun kuin joka sen mukaan ole ovat jo vain sekä tai olla mitä niin voi hänen jos nyt vielä ennen kanssa jälkeen ettei',
  tr: 've bir bu da de için ile olarak çok daha olan gibi en kadar sonra olduğu ise ne ancak var diye göre değil dedi oldu her o ya yeni türkiye ki ama tarafından',
  az: 'və bir bu ki ilə üçün də olan daha olaraq sonra edib edən görə hər var deyib isə onun ya amma bütün kimi qədər azərbaycan yox olub tərəfindən',
  uz: 'va bu bilan uchun ham bir deb edi esa yoki keyin bo‘lgan haqida emas kerak lekin o‘z ular kishi davlat qildi deya biroq',
  sq: 'të e në dhe për një me që nga se është i ka janë nuk këtë ai u si do më kanë por kjo pas tha duke mund',
  bs: 'i u je da se na su za od koji što će a sa iz kao ne ili koje nije bi po to o do samo više između nakon rekao kako bio ali',
  id: 'yang dan di dari untuk dengan ini itu pada tidak dalam akan juga telah oleh ada atau kepada sebagai tersebut mereka dia bisa saat karena kata menjadi',
  vi: 'và của là có được cho trong các với một này không những đã khi người từ đến cũng để ra về theo tại nhiều năm',
  sw: 'ya na wa kwa ni katika za la kuwa cha hiyo huo baada kama yake lakini pia hayo ili watu nchi alisema',
};

/** Letters in which only one language of the script is written. */
export const TELLING_LETTERS: { language: string; letters: RegExp }[] = [
  { language: 'uk', letters: /[їґєЇҐЄ]/g },
  { language: 'be', letters: /[ўЎ]/g },
  { language: 'kk', letters: /[әғқңұӘҒҚҢҰ]/g },
  { language: 'tt', letters: /[җҗәҖӘ]/g },
  { language: 'ba', letters: /[ҙҫҡҘҪҠ]/g },
  { language: 'tg', letters: /[ӣӯҷҳӢӮҶҲ]/g },
  { language: 'sr', letters: /[ђћџЂЋЏ]/g },
  { language: 'mk', letters: /[ѓќѕЃЌЅ]/g },
];

/** Small words for languages that share a script and its letters. */
export const CYRILLIC_WORDS: Record<string, string> = {
  ru: 'и в не на что с по его это как но из за от для был также она они о к у же при или было после еще быть',
  uk: 'і в не на що з та до за у це як його але від для був також вона про при або було після ще бути які яка й',
  be: 'і ў не на што з да за у гэта як яго але ад для быў таксама яна пра пры або было пасля яшчэ быць якія якая й',
  bg: 'и в не на че с по за се от да е са като но това при след или са беше който която които ще има',
  ky: 'жана бул менен деп үчүн бир болгон да эле деген эмес керек анын кыргыз',
  mn: 'нь ба энэ юм гэж байна болон дээр уу байсан тэр гэсэн хийж монгол',
};
export const ARABIC_WORDS: Record<string, string> = {
  ar: 'في من على إلى أن التي عن مع الذي هذا هذه كان لم بعد قال ما لا بين كما أو وقال',
  fa: 'در به از که این را با است برای آن یک خود تا کرد بر هم نیز شده اما گفت ها می',
  ur: 'کے کی میں ہے اور سے کا کو نے پر کہ ہیں اس یہ بھی ایک تھا کر نہیں گیا',
  ps: 'د په چې او له کې سره دی یې ته شوي وي هم نه',
  ckb: 'لە بە و کە بۆ ئەو لەگەڵ ئەم دەکات بوو',
  ug: 'ۋە بىلەن بۇ دەپ ئۈچۈن بىر ئۇيغۇر خىتاي',
};
