/** French words that matter to who is speaking. */
import { LATIN_PARTICLES } from '../given-names.ts';
import type { LanguagePack } from '../language-pack.ts';

export const FRENCH_TAGS: LanguagePack['tags'] = {
  determiner: `le la les l' un une des du au aux ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos quelques plusieurs certains certaines chaque tout toute tous toutes autre autres deux trois quatre cinq six sept huit neuf dix nombreux nombreuses`,
  preposition: `de d' à en dans sur sous par pour avec sans chez entre vers contre depuis pendant avant après devant derrière malgré selon d'après envers parmi hors jusque jusqu' lors dès du des au aux`,
  link: `de d' à en du des au aux chez pour dans sur`,
  near: `proche proches informé informée informés ayant`,
  breaker: `parce car quand lorsque lorsqu' alors tandis si s' mais or donc puisque puisqu' comme où pourquoi comment afin bien`,
  and: `et ou &`,
  that: `que qu'`,
  relative: `qui dont lequel laquelle lesquels lesquelles`,
  auxiliary: `a ont avait avaient a-t est sont était étaient sera seront serait seraient fut furent ait aient aura auront aurait été`,
  be: `est sont était étaient sera seront fut furent été`,
  modal: `peut peuvent pouvait pourrait pourraient doit doivent devait devrait devraient va vont`,
  negation: `ne n' pas jamais ni`,
  adverb: `aussi également encore déjà toujours ensuite puis notamment ainsi toutefois cependant néanmoins enfin d'abord auparavant récemment hier aujourd'hui demain publiquement officiellement *ment s' se plus moins très bien lui leur nous me m'`,
  infinitive: `être avoir vouloir pouvoir devoir`,
  time: `lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre matin soir nuit semaine mois année ans an jour jours heure heures hier demain aujourd'hui après-midi`,
  role: `président présidente vice-président vice-présidente premier-ministre ministre ministres secrétaire chancelier chancelière sénateur sénatrice sénateurs député députée députés maire maires gouverneur gouverneure préfet préfète ambassadeur ambassadrice consul avocat avocate avocats procureur procureure procureurs juge juges magistrat magistrate commissaire chef cheffe patron patronne directeur directrice directeurs responsable dirigeant dirigeante dirigeants président-directeur pdg fondateur fondatrice cofondateur propriétaire
    professeur professeure professeurs chercheur chercheuse chercheurs scientifique économiste économistes historien historienne sociologue politologue politiste psychologue médecin médecins docteur infirmier infirmière épidémiologiste virologue ingénieur auteur auteure autrice écrivain écrivaine romancier journaliste journalistes rédacteur rédactrice éditorialiste correspondant correspondante présentateur présentatrice animateur général colonel capitaine commandant officier
    candidat candidate candidats rival élu élue élus eurodéputé eurodéputée conseiller conseillère militant militante militants syndicaliste évêque archevêque cardinal pape prêtre pasteur rabbin imam roi reine prince princesse acteur actrice chanteur chanteuse musicien artiste réalisateur réalisatrice producteur productrice entraîneur joueur joueuse sélectionneur capitaine champion championne analyste expert experte spécialiste consultant entrepreneur milliardaire agriculteur agricultrice enseignant enseignante délégué déléguée coordinateur coordinatrice trésorier leader opposant opposante dissident *ologue`,
  spokesperson: `porte-parole`,
  body: `gouvernement ministère ministères département agence bureau office commission comité conseil tribunal cour parquet parlement assemblée sénat élysée matignon kremlin maison-blanche police gendarmerie préfecture mairie armée état-major autorité autorités justice enquêteurs entreprise société groupe banque constructeur compagnie opérateur syndicat syndicats fédération association fondation institut institution centre université école hôpital clinique parti coalition opposition majorité campagne organisation ong observatoire ambassade consulat mission église diocèse équipe club ligue fonds observatoire collectif service services pompiers rebelles quai-d'orsay onu otan ue union oms fmi cgt cfdt fo unsa medef rn lr ps lfi hamas hezbollah taliban direction régie métropole région ville commune exécutif diplomatie présidence`,
  media: `journal quotidien hebdomadaire magazine chaîne radio télévision site portail média médias agence presse revue mensuel`,
  document: `rapport étude sondage enquête document documents communiqué lettre courrier mail texte note mémo données chiffres statistiques décision jugement arrêt loi projet décret plainte procès-verbal dossier article livre tribune message publication vidéo images photo photos déclaration analyse bilan baromètre classement`,
  vague: `médias presse experts spécialistes observateurs critiques détracteurs partisans opposants témoins riverains habitants analystes scientifiques chercheurs économistes historiens internautes militants certains beaucoup d'autres gens personnes utilisateurs rumeurs`,
  anonymous: `source sources informateur insider`,
  people: `homme femme hommes femmes garçon fille mère père parents fils frère sœur épouse époux mari veuve famille proches voisin voisine voisins ami amie amis étudiant étudiante étudiants élève passager passagère conducteur conductrice victime victimes patient patiente client cliente salarié salariée salariés employé employée ouvrier collègue touriste réfugié réfugiée migrant soldat survivant survivante témoin habitant habitante riverain riveraine manifestant manifestante participant participante membre membres trentenaire quadragénaire quinquagénaire sexagénaire`,
  official: `fonctionnaire diplomate conseiller officiel officiels cadre dirigeant responsable représentant représentante`,
  platform: `twitter x facebook instagram telegram tiktok youtube linkedin`,
  nationality: `français française françaises américain américaine américains britannique allemand allemande russe ukrainien ukrainienne biélorusse italien espagnol chinois israélien israélienne iranien turc européen européenne ancien ancienne ex actuel actuelle nouveau nouvelle haut haute premier première`,
  place: `paris washington moscou pékin londres berlin kiev kyiv téhéran jérusalem bruxelles ankara tokyo madrid rome minsk varsovie france russie ukraine chine iran israël turquie allemagne italie espagne royaume-uni pologne biélorussie états-unis algérie maroc tunisie mali`,
  title: `m m. mme mlle dr pr me maître mgr général pape roi reine prince cheikh imam`,
  particle: LATIN_PARTICLES,
};
