import type { Claims } from '../speech.ts';

/** Up to eight words that lead on to nothing else: not « J'ai une question sur … ». */
const few = String.raw`(?: (?!(?:que|qui|quoi|dont|comment|pourquoi|si|quand|où|question|idée|guide|sujet|propos|vous|je|nous|on)(?![\p{L}']))(?!qu')[^\s.!?,;:]+){0,8}`;
/** What is beside the client. */
const near = String.raw`(?:vos voisine?s?|(?:chez )?votre voisine?|votre (?:rue|quartier|prédécesseur|prédécesseuse)|votre (?:ancien|ancienne|précédente?) (?:magasin|boutique|employeur|entreprise|équipe|poste|restaurant)|(?:près|à côté|en face|non loin|à deux pas|au coin|à (?:une|deux|trois|quelques|\d+) (?:rues?|pas|minutes|kilomètres|km)) de (?:chez vous|vous|votre (?:magasin|boutique|bureau|restaurant|hôtel|siège)|⟨company\.name⟩)|voisine?s? (?:de|d') ?⟨company\.name⟩)`;
/** Verbs of what is thought, asked or only possible, and words that are none. */
const thought = String.raw`(?:(?:me|te|se|ne|n'|demande|demandons|sais|savons|crois|croyons|pense|pensons|imagine|imaginons|suppose|supposons|espère|espérons|peux|peut|pouvons|dois|devons|souhaite|souhaitons|voudrais|veux|voulons|comprends|entends|parle|parlons|porte|portent|est-ce|est|sont|sur|si)(?!\p{L})|\p{L}*r(?:ais|ait|ions)(?!\p{L}))`;
/** One person beside the speaker. */
const other = String.raw`(?:(?:une?|deux|plusieurs) (?:collègues?|amie?s?|cliente?s?|voisine?s?|confrères?) à (?:moi|nous)|(?:une?|deux) de (?:mes|nos) (?:collègues?|amie?s?|cliente?s?|voisine?s?|confrères?)|(?:mon|ma|mes|notre) (?:collègues?|responsable|chef|cheffe|patronne?|directeur|directrice|prédécesseur|associée?|amie?s?|voisine?s?|cousine?|femme|mari|enfants|parents|fils|fille|mère|père|sœur|frère|famille|compagne|compagnon))`;
const participle = String.raw`\p{L}+(?:é|ée|és|ées|i|is|u|us|it|ert)`;

/** What in French is true of some who say it and not of others. */
export const claims: Claims = {
  place: [
    // Je suis à, je serai près de : ni à votre disposition, ni en train de.
    String.raw`(?:je suis|je serai|j'étais|je me trouve|je me trouverai|je vis|je reste|je loge|je travaille|je serais bientôt|nous sommes|nous serons|nous étions|on est|on sera|on était|j'ai été|nous avons été)(?: (?:aussi|encore|souvent|actuellement|justement|toujours|bientôt|demain|lundi|mardi|mercredi|jeudi|vendredi|hier|moi-même|basée?s?|attendue?s?|installée?s?|situés?|d'ailleurs|là|régulièrement|tous|la semaine prochaine|cette semaine|en ce moment|juste|tout|ici))* (?:à(?! (?:votre (?:disposition|écoute|service)|l'écoute|même|l'aise|vous|la recherche|l'origine|court|peu|jour))|au(?! (?:courant|regret|clair|service|téléphone|bout))|aux|en(?! (?:train|charge|mesure|contact|accord|relation|attente|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|hiver|été|automne|fin|pleine|début|avance|retard|période|\d))|dans(?! (?:le doute|l'embarras|l'attente|une (?:période|logique)))|près|chez (?:vous|⟨)|sur place|sur la route|sur le (?:chemin|salon)|devant|là(?! pour)|ici|de passage|sur votre (?:route|chemin)|en (?:déplacement|tournée|visite)|tout près|à côté|à deux pas|non loin|de retour|du coin|du côté|vers (?:⟨|chez|(?={capital}))|des vôtres|de ⟨|d'⟨|d'ici|votre voisine?|voisins?|originaires?)`,
    String.raw`(?:je suis|nous sommes)(?: \p{L}+)? (?:basée?s?|installée?s?|originaires?|nés? à|du coin|voisins?|votre voisine?|une? (?:voisine?|habituée?))`,
    String.raw`(?:j'habite|je réside|j'ai grandi|j'ai habité|j'ai vécu|je viens (?:de |d')⟨|je sors (?:de|d'\p{L}+))`,
    String.raw`(?:je|nous|on)(?: (?:y|vous))? (?:passe|passons|passais|passerai|passerons|passera|repasse|repasserai|viens(?! (?:vers|à vous))|venons|viendrai|viendrons|descends|descendrai|monte|roule|traverse|traverserai|visite|visiterai|m'arrête|m'arrêterai|me rends|me rendrai|serai reçue?|débarque|arrive)(?! (?:à autre chose|de |d'))(?: (?:souvent|bientôt|régulièrement|chaque \p{L}+|tous les \p{L}+|aussi|justement|demain|lundi|mardi|mercredi|jeudi|vendredi|tout près|vous|y|prochainement))* (?:par(?! écrit)|à|au|aux|en|chez|dans|devant|près|vous voir|voir|tout près|à côté|votre|vos|le|la|cette|demain|lundi|mardi|mercredi|jeudi|vendredi|bientôt|souvent|⟨)`,
    String.raw`je fais (?:étape|escale|halte|une halte|un (?:saut|tour|détour)|mes courses)`,
    String.raw`(?:je rentre|je pars|je repars|j'arrive|je reviens|je sors|je rentrais|j'arrivais)(?: (?:tout juste|juste|demain|lundi|mardi|mercredi|jeudi|vendredi))* (?:de|d'|du|à|pour|au|en|vers)(?= ?(?:⟨|chez|votre|{capital}))`,
    String.raw`(?:je|nous|on) (?:tourne|tournons|sillonne|sillonnons|circule|circulons|prospecte|prospectons|parcours|parcourons)(?: \p{L}+)? (?:dans |par |sur |le |la |les )*(?:votre|vos|le|la|⟨(?:contact|company)|région|secteur|quartier|coin|{capital})`,
    String.raw`je prends (?:le (?:train|car|bus)|la route|l'avion)`,
    String.raw`je (?:profite|profiterai) de (?:mon|ma|notre)`,
    String.raw`(?:j'ai|nous avons|j'aurai) (?:un |une |des |mes )?(?:rendez-vous|réunions?|clients?|visites?)(?: [^.!?⟨⟩]{0,20})? (?:à|au|en|chez|dans|près|tout près)`,
    String.raw`(?:j'adore|j'aime(?: (?:bien|beaucoup))?) (?:⟨(?:contact|company)|votre (?:boutique|magasin|ville|carte|cuisine|restaurant|hôtel|terrasse|vitrine|pain|quartier|site))`,
    String.raw`(?:on|nous) (?:se|nous) (?:voit|voyons|croise|croisons|retrouve|retrouvons|verra|verrons) (?:au|à|chez|en|demain|lundi|mardi|mercredi|jeudi|vendredi)`,
    String.raw`(?:(?:je|nous|on)|j'(?=\p{L})|(?:notre|nos|mon|ma|mes) \p{L}+)(?:(?: |(?<='))(?!${thought})\p{L}+${few})? ${near}`,
    String.raw`nous venons (?:de |d')${few} ${near}`,
    String.raw`(?:ma|mon|notre|mes) (?:prochaine? |prochain |prochains |prochaines )?(?:tournée|route|trajet|chemin|voyage|déplacements?|itinéraire)(?: \p{L}+)? (?:passe|passera|m'amène|me mène|me conduit|m'emmène|traverse|s'arrête|fait étape|va)`,
    String.raw`(?:mon|ma|mes) (?:femme|mari|enfants|parents|fils|fille|mère|père|sœur|frère|famille|compagne|compagnon) \p{L}+${few} (?:vous|votre|vos|chez vous|(?:chez |à |de |par )?⟨(?:contact|company))`,
    String.raw`je (?:vois|rencontre|retrouve|rejoins|visite) (?:une?|des|mes|deux) (?:cliente?s?|collègues?|prospects?|amie?s?|partenaires?)${few} (?:à|au|près|en|chez|dans)`,
    String.raw`(?:j'|nous |je |on )(?:interviens|interviendrai|intervenons|exposons|exposerons|exposerai|expose|participe|participerai|participons|participerons|anime|animerai|animons|assiste|assisterai|tiens un stand|tenons un stand)${few} (?:à|au|aux(?! frais)|dans|chez)`,
    String.raw`je suis de {capital}[\p{L}-]*,? (?:moi aussi|aussi|comme vous|également)`,
    String.raw`je suis (?:(?:une?|votre) )?(?:grande? )?(?:fan|fidèle|abonnée?|adepte|inconditionnel|inconditionnelle|lectrice|lecteur|utilisatrice|utilisateur|membre) (?:de |d'|à |du |des |chez )(?:votre|vos|⟨)`,
    String.raw`je vous (?:écris|appelle|parle) (?:de |d'|depuis )(?:⟨(?:contact|company)|chez|mon (?:train|bureau|hôtel)|la (?:route|gare|rue)|l'aéroport)`,
    String.raw`(?<=^\s*|, )(?:habitant|résidant|vivant|travaillant) (?:à|au|aux|près|dans|en|chez|⟨)`,
    String.raw`(?<=^\s*|, )(?:de passage|de retour|étant|profitant|en déplacement|arrivant|venant|passant) (?:à|de|dans|chez|en|au|par)`,
    String.raw`(?:je|nous|on) y (?:passe|passons|passerai|viens|vais|serai|serons|suis|étais|vis|travaille)`,
    String.raw`(?:je vais|j'irai|je me rends|nous allons|on va) (?:à(?! l'essentiel)|au(?! bout)|aux|chez|vers)(?= (?:⟨|vous|{capital}))`,
    String.raw`(?:mon|ma|mes) (?:bureau|maison|domicile|parents|famille|frère|sœur|mère|père|agence|équipe|hôtel|collègues?)(?: \p{L}+)? (?:est|sont|se trouve|habitent?|à|près|juste)`,
    String.raw`(?:nous|on|je)(?: \p{L}+)? (?:avons|avez|a|ai|travaillons|travaille|équipons|équipe|connaissons|connais|accompagnons|accompagne|intervenons|interviens|livrons|sommes présents|m'occupe|ouvrons|suivons)(?: [^.!?⟨⟩]{0,60})? (?:à|de|près de|autour de|dans|sur|en) {place}`,
    String.raw`(?:j'ai|je connais|je travaille)(?: [^.!?⟨⟩]{0,60})? (?:à|de|près de|autour de|bien) {place}`,
    String.raw`(?:je connais|nous connaissons)(?: \p{L}+)? (?:le coin|le quartier|votre (?:ville|rue|région|quartier)|{place})`,
    String.raw`(?:notre|nos|mon|ma|mes)(?: [\p{L}-]+){0,2} (?:clients?|clientes?|équipes?|agences?|magasins?|bureaux?|boutiques?|collègues?|technicien(?:ne)?s?|partenaires?|voisins?|showroom|restaurants?|entrepôt|famille|amis?|maison|confrères?)(?: est| sont)? (?:à|de|près de|autour de) {place}`,
  ],
  talk: [
    String.raw`nous nous (?:sommes|étions)(?: (?:bien|déjà|récemment|aussi|encore|brièvement|rapidement|souvent))* (?:parlé|écrit|appelée?s|eus|entendus|dit|téléphoné|mis d'accord|quittée?s)`,
    String.raw`on s'(?:est|était)(?: (?:bien|déjà|récemment|aussi|encore|brièvement|rapidement))* (?:parlé|écrit|appelée?s|eus?|dit|téléphoné|promis|juré|mis d'accord|quittée?s|entendus?)`,
    String.raw`(?:nous (?:en )?avons|on (?:en )?a|nous (?:en )?avions|on (?:en )?avait)(?: (?:bien|déjà|récemment|aussi|beaucoup|un peu|brièvement|longuement))* (?:parlé|échangé|discuté|évoqué|convenu|abordé|bavardé|correspondu)`,
    String.raw`(?:nous venons|on vient) de (?:nous|se|s')? ?(?:parler|échanger|discuter|raccrocher|écrire)`,
    String.raw`(?:je vous (?:ai|avais)|je l'ai|j'ai|j'avais)(?: (?:bien|déjà|récemment|aussi|tout juste|juste|hier|moi-même))* (?:parlé|appelée?s?|écrit|envoyé|laissé|téléphoné|adressé|transmis|promis|dit|eue?s? au téléphone|échangé|discuté|répondu|proposé|montré|expliqué|demandé|relancée?)`,
    String.raw`vous m'(?:avez|aviez)(?: (?:bien|déjà|gentiment|aussi|un jour))* (?:dit|parlé|montrée?s?|écrit|demandée?|promis|appelée?|envoyée?|confiée?|racontée?|expliquée?|proposée?|invitée?|répondu|donnée?|laissée?|reçue?|accueillie?|présentée?)`,
    String.raw`comme (?:convenu|promis|évoqué|discuté|je vous l'ai|je vous le disais|je le disais|nous l'avons|nous en avons|on se l'est)`,
    String.raw`(?:notre|mon|nos|mes) (?:tout )?(?:derni(?:er|ère)s?|récente?s?|premi(?:er|ère)s?|précédente?s?|longs?|longue) (?:\p{L}+ )?(?:échanges?|appels?|conversations?|discussions?|coup de fil|messages?|courriels?|e-?mails?|mails?|lettres?|courriers?)`,
    String.raw`(?:depuis|après|lors de|pendant|suite à|dans) (?:notre|mon) (?:échange|appel|conversation|discussion|coup de fil|entretien)`,
    String.raw`(?:suite à|faisant suite à|après|depuis|concernant) (?:mon|mes|notre|nos)(?: derniers?| dernière)? (?:courriels?|e-?mails?|mails?|messages?|lettre|courrier|relance|appels?)`,
    String.raw`vous avez eu (?:la gentillesse|l'amabilité|la bonté) de`,
    String.raw`(?:cela|ça) (?:fait|faisait)(?: (?:déjà|bien))? (?:longtemps|un moment|un bail|(?:une?|deux|trois|des|quelques|\d+) (?:ans?|année|années|mois|semaines?|jours)) (?:que (?:nous|je)|qu'on)`,
    String.raw`(?:ça|cela) (?:m'a fait|nous a fait|a fait|faisait|m'avait fait) (?:très |tellement |bien |grand )?plaisir`,
    String.raw`(?:ravie?s?|heureux|heureuse|contente?s?|enchantée?s?) (?:de|par) (?:notre|nos) (?:\p{L}+ )?(?:échanges?|appel|conversation|discussion|rencontre|rendez-vous|visite)`,
    String.raw`${other} vous (?:a|ont|avait|avaient)(?: (?:déjà|bien|aussi|récemment|souvent))* ${participle}`,
    String.raw`${other} (?:a|ont|avait|avaient)(?: (?:déjà|bien|aussi|récemment|souvent))* ${participle}${few} (?:avec |chez |de |à |pour )?(?:vous|votre|vos|⟨(?:contact|company))`,
    String.raw`la dernière fois (?:que )?(?:je|j'|nous|on)`,
    String.raw`quand (?:je vous ai|nous nous|on s'|j'ai|nous avons)`,
    String.raw`merci(?: encore| beaucoup)? (?:de|pour|d')(?: | ?)?(?:m'avoir|votre (?:temps|appel|réponse|message)|notre (?:échange|conversation|appel)|avoir pris)`,
    String.raw`(?:ravie?s?|heureux|heureuse|contente?s?|enchantée?s?) de vous avoir (?:parlé|eue?|entendue?)`,
  ],
  deed: [
    String.raw`(?:je viens|je venais)(?: (?:tout juste|juste|à peine))? (?:de|d'\p{L}+)`,
    String.raw`j'(?:ai|avais)(?: (?:bien|déjà|récemment|tout juste|juste|encore|aussi|enfin|beaucoup|longtemps|moi-même|toujours|personnellement|d'ailleurs|vite|rapidement|hier|souvent|aperçu))* (?:vue?s?|lue?s?|entendue?s?|visitée?s?|rencontrée?s?|essayée?s?|goûtée?s?|mangé|dîné|déjeuné|achetée?s?|commandée?s?|travaillé|remarquée?s?|notée?s?|découverte?s?|découvert|appris|suivie?s?|suivi|croisée?s?|assisté|participé|écoutée?s?|regardée?s?|parcourue?s?|parcouru|consultée?s?|reçue?s?|eu (?:l'occasion|la chance|le plaisir)|tenue?|tenu|connue?s?|étudiée?s?|testée?s?|passé (?:devant|la|une|du|des|chez)|fait (?:un tour|la queue|vos|mes)|retrouvée?s?|aperçue?s?|pris (?:un|le|une)|dirigé|géré|servi|été (?:serveu|client|restaurat|commerçant|impressionn|marqué|frappé|reçu|accueilli)|cherché|observée?s?|discuté avec|parlé avec|parlé à)`,
    String.raw`j'(?:ai|avais)(?: (?:bien|déjà|récemment|tout juste|juste|encore|aussi|enfin|beaucoup|longtemps|moi-même|toujours|personnellement|vite|hier|souvent))* (?!(?:trois|huit|petit|droit|ici|si|ainsi|lundi|mardi|mercredi|jeudi|vendredi|samedi|midi|mais|depuis|aussi|pensé|voulu|souhaité|cru|préféré|hésité|imaginé|espéré|songé|dû|prévu|été (?:ravi|surpris|content))(?!\p{L}))\p{L}+(?:é|ée|és|ées|i|is|u|us|it|ert)`,
    String.raw`je (?!(?:sais|fais|vais|connais|reconnais|parais|hais|tais|plais|mais|voulais|souhaitais|pensais|croyais|disais|savais|cherchais|comptais|espérais|supposais|imaginais|craignais)(?!\p{L}))(?!\p{L}*rais(?!\p{L}))\p{L}{2,}ais`,
    String.raw`quand j'étais`,
    String.raw`(?<=^\s*|, )ayant (?:(?:moi-même|longtemps|déjà|aussi) )*${participle}`,
    String.raw`je (?:vois|croise|longe|regarde|admire|entends)(?: (?:passer|souvent|souvent passer))? (?:votre|vos)(?: [^\s.!?,;:]+){0,5} (?:chaque|tous|toutes|souvent)`,
    String.raw`je (?:longe|croise|fréquente) (?:votre|vos|⟨company)`,
    String.raw`je vous (?:suis|lis|écoute|regarde|croise|vois) (?:sur|dans|à|depuis|chaque|tous|toutes|régulièrement|souvent)`,
    String.raw`je me (?:souviens|rappelle(?! bientôt)|souvenais)`,
    String.raw`on m'(?:a|avait)(?: (?:beaucoup|souvent|bien))* (?:parlé|dit|recommandé|conseillé|donné|raconté|appris|signalé|vanté)`,
    String.raw`je (?:vous|l'|les|vous l') ?(?:ai|avais)(?: (?:bien|déjà|récemment|aussi|tout juste|juste|hier|souvent))* (?:vue?s?|croisée?s?|rencontrée?s?|aperçue?s?|entendue?s?|lue?s?|remarquée?s?|suivie?s?|écoutée?s?|connue?s?|visitée?s?|laissée?s?|trouvée?s?|essayée?s?)`,
    String.raw`je (?:suis|étais)(?: (?:bien|déjà|récemment|tout juste|juste|encore|aussi|hier|souvent|moi-même|enfin))* (?:passée?|venue?|allée?|tombée?|entrée?|arrêtée?|retournée?|repassée?|sortie?|née?|partie?|arrivée?|restée?|un ancien|une ancienne|un habitué|cliente?(?! ?\?))`,
    String.raw`je me suis (?:arrêtée?|rendue?|promenée?|trouvée?|assise?|renseignée?|inscrite?|permise? de (?:regarder|visiter))`,
    String.raw`j'étais (?:hier|dimanche|samedi|lundi|mardi|mercredi|jeudi|vendredi|avec|présente?|cliente?|serveu|assise?|venue?|récemment|justement|l'autre jour)`,
    String.raw`(?:nous nous|vous et moi nous|on s'?) ?(?:sommes|étions|est|était)(?: (?:bien|déjà|récemment|aussi|encore|brièvement|souvent))* (?:vue?s?|rencontrée?s?|croisée?s?|retrouvée?s?|connue?s?|serré)`,
    String.raw`(?:nous nous|on se) conna(?:issons|issions|issait|ît|it)(?! (?:peu|mal|à peine|encore))`,
    String.raw`(?:nous avons|on a|nous avions)(?: (?:bien|déjà|récemment|aussi))* (?:déjeuné|dîné|travaillé ensemble|bu|visité|fait connaissance|eu (?:le plaisir|un rendez-vous|une réunion|l'occasion)|pris un café|partagé|vu)`,
    String.raw`(?:nous venons|on vient) de (?:nous|se|s')? ?(?:voir|rencontrer|quitter|croiser|visiter|faire connaissance)`,
    String.raw`(?:notre|mon|ma|nos|mes) (?:toute )?(?:derni(?:er|ère)s?|récente?s?|premi(?:er|ère)s?|précédente?s?) (?:\p{L}+ )?(?:rencontres?|visites?|rendez-vous|entretiens?|déjeuners?|passages?|venue|séjours?|cafés?|réunions?|démonstrations?)`,
    String.raw`(?:depuis|après|lors de|pendant|suite à) (?:notre|mon|ma) (?:rencontre|visite|rendez-vous|déjeuner|passage|séjour|réunion|démonstration|venue)`,
    String.raw`(?:ravie?s?|heureux|heureuse|contente?s?|enchantée?s?) de vous avoir (?:vue?s?|rencontrée?s?|croisée?s?|revue?s?)`,
    String.raw`merci(?: encore| beaucoup)? (?:de|pour) (?:votre accueil|l'accueil|le café|la visite|le déjeuner|ce (?:déjeuner|café|moment))`,
    String.raw`(?:en tant qu'|comme )(?:ancien|ancienne|habitué)`,
    String.raw`(?:dans|de|avec) mes (?:\p{L}+|\d+) ans`,
  ],
  time: [
    String.raw`(?:je suis|je serai|nous sommes|nous serons|on est|on sera)(?: \p{L}+)? (?:libres?|disponibles?|dispos?|joignables?|de retour|en ville|en congé|absente?s?)(?: [\p{L}']+){0,2}? (?:le |ce |cette |la |à la |dès |jusqu'à |jusqu'au |à |au )*{day}`,
    String.raw`(?:j'ai|nous avons|il me reste) (?:un (?:créneau|moment|trou|peu de temps)|une (?:heure|demi-heure|place)|(?:dix|vingt|\d+) minutes|du temps)(?: [\p{L}']+){0,2}? (?:le |ce |cette |la |à la |dès |jusqu'à |à |au )*{day}`,
    String.raw`(?:je|nous|on) (?:peux|pouvons|peut)(?: vous)? (?:re)?(?:passer|venir|voir|rencontrer|rendre visite|faire un saut|arrêter)(?: \p{L}+){0,3}? (?:le |ce |cette |la |dès |jusqu'à |à |au )*{day}`,
    String.raw`mon (?:agenda|calendrier|emploi du temps)(?: \p{L}+)? (?:est|me|dit|affiche)`,
  ],
  bare: [
    // Vu votre calendrier, … weighs a reason and saw nothing.
    String.raw`(?<=^\W{0,8}(?:[^.!?,]{1,40}, )?)(?:bien |tout juste |juste )*(?:vu(?= [^,]{1,60}$)|lu|croisée?|entendu|aperçue?|aimé|adoré|reçu|remarqué|noté|rencontrée?|visité|découvert|apprécié|goûté|essayé|écouté) (?:votre|vos|⟨(?:contact|company))`,
  ],
  reader: [
    String.raw`vous (?:y )?(?:êtes|serez|passez|passerez|étiez|allez|irez|venez|viendrez|habitez|vivez)(?: (?:bientôt|souvent|justement|déjà|aussi))* (?:là|dans|près|à|au|aux|en|par|chez|sur place|de passage|bientôt|tout près|voisin)`,
    String.raw`vous y (?:passez|passerez|êtes|serez|étiez|allez|irez|venez|viendrez|habitez)`,
    String.raw`vous (?:vous êtes|l'avez|les avez|lui avez|leur avez)(?: \p{L}+)? (?:vue?s?|rencontrée?s?|parlé|visitée?s?|promis|appelée?s?|croisée?s?)`,
  ],
  day: String.raw`(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|aujourd'hui|semaine|mois|matin|après-midi|soir|midi|\d{1,2} ?(?:h|heures)?|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre)`,
  unless: '(?:si|au cas où)',
  towards: String.raw`(?:à|au|aux|près de|par|de|dans|chez|vers) (?=\p{Lu}\p{Ll})`,
};
