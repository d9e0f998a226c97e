/** Polish words that matter to who is speaking; nouns by their stems, since they have cases. */
import { LATIN_PARTICLES } from '../given-names.ts';
import type { LanguagePack } from '../language-pack.ts';

export const POLISH_TAGS: LanguagePack['tags'] = {
  determiner: `ten ta to ci te tego tej tych temu tym jego jej ich swój swoja swoje swoim swojej swoich swojego swoją jeden jedna jedno jednego pewien pewna niektórzy niektóre niektórych wielu wiele wszyscy wszystkie inni inne innych każdy kilka kilku dwa dwie dwóch trzy trzech cztery czterech`,
  preposition: `w we na o od do z ze za dla przy przez pod nad przed bez między wśród po obok przeciw przeciwko zamiast wokół zgodnie dzięki wbrew oprócz poza według wobec podczas ws mimo ku`,
  link: `w we na z do ds od dla przy po o`,
  near: `znający znająca znających zaznajomiony zaznajomieni zbliżony zbliżona zbliżeni zbliżone zbliżonych znających`,
  breaker: `ponieważ gdyż kiedy gdy jeśli jeżeli choć chociaż aby żeby dopóki ale jednak natomiast zaś więc gdzie skąd dlaczego lub albo bo zanim`,
  and: `i oraz a lub`,
  that: `że iż żeby aby czy`,
  relative: `który która które którzy kto`,
  auxiliary: `był była było byli były będzie będą jest są został została zostało zostali zostały zostanie zostaną ma mają`,
  modal: `może mogą mógł mogła mogli musi muszą powinien powinna powinni ma mają`,
  negation: `nie ani`,
  adverb: `także też również wcześniej później potem już jeszcze znowu ponownie dziś dzisiaj wczoraj jutro teraz obecnie oficjalnie osobiście publicznie razem nawet tylko jedynie właśnie szczególnie niedawno jednocześnie następnie się`,
  time: `poniedział* czwart* piąt* sobot* niedziel* styczni* styczeń marzec kwietni* kwiecień maj maja maju czerwc* czerwiec lipc* lipiec sierpni* sierpień wrześni* wrzesień październik* listopad* grudni* grudzień rok roku lata lat godzin* minut* dzień dnia dni wieczor* noc nocy tydzień tygodni* miesiąc* dziś wczoraj wtorek wtorku środa środę środy środzie luty lutego lutym marca marcu rano rana`,
  role: `prezydent* wicepremier* wiceminister* wiceministr* szef szefa szefowi szefem szefow* przewodnicząc* dyrektor* prezes* wiceprezes* kierownik* sekretarz* wojewod* burmistrz* starost* poseł posła posłank* posłem senator* europoseł europosła marszałek marszałka wicemarszałek wicemarszałk* ambasador* konsul* dyplomat* adwokat* prawnik* mecenas* prokurator* sędzia sędziego sędzią generał* pułkownik* major* kapitan* dowódc* komendant* lekarz* doktor* profesor* naukow* socjolog* politolog* ekonomist* historyk* psycholog* ekspert* analityk* działacz* aktywist* dziennikarz* dziennikark* korespondent* redaktor* publicyst* bloger* premier premiera premierowi premierem premierzy minister ministra ministrowi ministrem ministrze ministrowie ministrów ministerka ministerki
    pisarz* reżyser* aktor* piosenkar* muzyk* artyst* producent* prowadząc* trener* zawodnik* piłkarz* sportow* mistrz* założyciel* właściciel* biznesmen* przedsiębiorc* miliarder* menedżer* lider* kanclerz* król króla papież* biskup* arcybiskup* ksiądz księdz* polityk* kandydat* doradc* doradca asystent* koordynator* członek członka członkini pełnomocni* autor autora autorka autorzy`,
  spokesperson: `rzecznik* rzeczniczk* przedstawiciel przedstawiciela przedstawicielk*`,
  body: `rząd* ministerstw* msz mswia mon abw cba cbśp policj* prokuratur* kreml* administracj* służb* urząd* urzęd* agencj* komitet* komisj* sąd sądu sądem trybunał* parlament* sejm* senat* rada rady radę biur* straż* wojsk* armia armii sztab* dowództw* spółk* firm* korporacj* koncern* bank* zakład* przedsiębiorstw* linia linie operator* uniwersytet* instytut* akademi* szkoł* szpital* centrum fundacj* organizacj* stowarzyszeni* związ* partia partii partię klub* koalicj* opozycj* ambasad* konsulat* misj* unia unii komisja nato onz obwe mfw hamas* hezbollah* władz* ratusz* liga kościoł* kościół redakcj* strażac* ratownic* śledczy śledczych pis psl lewic* konfederacj* kancelari* departament* radzie`,
  media: `gazet* dziennik* tygodnik* magazyn* telewizj* stacj* radi* agencj* portal* serwis* stron* kanał* media mediom mediów`,
  document: `oświadczeni* komunika* raport* badani* sondaż* dane danych dokument* list listu liście wyrok* decyzj* ustaw* projekt* protokół protokoł* umow* pozew pozw* skarg* notatk* statystyk* publikacj* nagrani* zdjęci* wideo analiz* sprawozdani* opini*`,
  vague: `media mediom mediów eksperci ekspertów analitycy analityków krytycy krytyków świadkowie świadków mieszkańcy mieszkańców obserwatorzy obserwatorów specjaliści specjalistów naukowcy naukowców internauci internautów plotki aktywiści wielu niektórzy inni ludzie miejscowi komentatorzy`,
  anonymous: `źródł* źródeł informator* rozmówc* rozmówczyn* insider*`,
  people: `kobiet* matk* ojciec ojca syn syna córk* brat brata siostr* żon* mąż męża wdow* krewn* sąsiad* przyjaciel* student* uczeń ucznia pasażer* kierowc* poszkodowan* pacjent* klient* pracowni* koleg* turyst* uchodźc* uchodźca żołnierz* ochotnik* uczestni* mieszkaniec mieszkank* świadek osob* mężczyzna mężczyzny mężczyźni`,
  official: `urzędnik* urzędniczk* dyplomat* przedstawiciele przedstawicieli funkcjonariusz*`,
  platform: `twitter* x facebook* instagram* telegram* tiktok* youtube`,
  nationality: `ukraińsk* białorusk* amerykańsk* brytyjsk* francusk* niemieck* polsk* litewsk* tureck* izraelsk* irańsk* chińsk* europejsk* były była byłego obecn* nowy nowa miejscow* lokaln* pierwszy pierwsza główny główna generalny spraw zagranicznych wewnętrznych obrony narodowej finansów zdrowia sprawiedliwości edukacji kultury rolnictwa klimatu środowiska infrastruktury rozwoju cyfryzacji rosyjsk*`,
  place: `rosji ukraina ukrainy ukrainie białoruś białorusi usa chiny chin izrael izraela iran iranu turcja turcji niemcy niemiec francja francji polska polski polsce moskwa moskwy kijów kijowa mińsk waszyngton waszyngtonu londyn londynu pekin pekinu berlin berlina paryż bruksela brukseli warszawa warszawy wilno litwa litwy węgry węgier czech czechy słowacji słowacja hiszpanii hiszpania włoch włochy rumunii rumunia finlandii finlandia szwecji szwecja norwegii norwegia estonii łotwy serbii mołdawii gruzji japonii indii kanady kanada rosja`,
  title: `pan pani pana dr prof ks abp bp gen św`,
  particle: LATIN_PARTICLES,
};
