//! The words for documents in the languages of the interface, and the words without meaning.
//!
//! Knows nothing of owners.

use std::collections::HashSet;

use super::name;

/// A kind of document that a name can mention.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DocumentKind {
    /// Any proof of identity.
    Identity,
    Passport,
    IdCard,
    DrivingLicence,
    ResidencePermit,
    /// Any proof of address.
    Address,
    UtilityBill,
    BankStatement,
    Lease,
    TaxNotice,
    /// Any proof of a company's registration.
    Registration,
    Incorporation,
    RegisterExtract,
    GoodStanding,
    Articles,
    ShareRegister,
    StructureChart,
    Accounts,
    BoardResolution,
    PowerOfAttorney,
    SourceOfFunds,
    Licence,
    Vita,
    Portrait,
}

impl DocumentKind {
    /// Returns the broader kind that includes this one.
    pub(super) fn broader(self) -> Option<Self> {
        match self {
            Self::Passport | Self::IdCard | Self::DrivingLicence | Self::ResidencePermit => {
                Some(Self::Identity)
            }
            Self::UtilityBill | Self::BankStatement | Self::Lease | Self::TaxNotice => {
                Some(Self::Address)
            }
            Self::Incorporation | Self::RegisterExtract | Self::GoodStanding => {
                Some(Self::Registration)
            }
            _ => None,
        }
    }
}

/// The weight of a phrase, in thousandths.
const SURE: u32 = 1_000;
/// The weight of an ambiguous phrase, in thousandths.
const MAYBE: u32 = 700;
/// The fewest letters of a word that is found inside a longer one: German and Danish form
/// compounds.
const INSIDE: usize = 7;

/// Phrases by kind; a `~` marks an ambiguous one. The words of a phrase may be in any order, with
/// only words without meaning between them.
const PHRASES: &[(DocumentKind, &str)] = &[
    (
        DocumentKind::Passport,
        "passport|reisepass|passeport|rejsepas|~pass|~pas|pasport|passeports|paspoort|pasaporte|passaporto|passaporte|paszport|~passi|passikopio",
    ),
    (
        DocumentKind::IdCard,
        "identity card|id card|national id|personalausweis|~ausweis|carte identite|cni|carte nationale|identitetskort|id kort|legitimationskort|identitatskarte|perso|identiteitskaart|identiteitsbewijs|identitetsbevis|nationellt id|henkilokortti|henkilötodistus|documento identidad|tarjeta identidad|dni|carta identità|documento identità|dowód osobisty|~dowód|cartão cidadão|bilhete identidade|documento identidade",
    ),
    (
        DocumentKind::DrivingLicence,
        "driving licence|driving license|driver licence|driver license|drivers licence|drivers license|driving permit|fuhrerschein|permis conduire|korekort|körkort|førerkort|ajokortti|rijbewijs|permiso conducir|carnet conducir|licencia conducir|patente guida|prawo jazdy|carta condução",
    ),
    (
        DocumentKind::ResidencePermit,
        "residence permit|residence card|aufenthaltstitel|aufenthaltserlaubnis|titre sejour|carte sejour|opholdstilladelse|opholdskort|uppehållstillstånd|oppholdstillatelse|oleskelulupa|verblijfsvergunning|verblijfsdocument|permiso residencia|tarjeta residencia|permesso soggiorno|karta pobytu|autorização residência|título residência",
    ),
    (
        DocumentKind::Identity,
        "id|identity|identification|identitat|identite|identitet|identità|identidad|identidade|legitimation|piece identite|photo id|id document|identity document",
    ),
    (
        DocumentKind::UtilityBill,
        "utility bill|utility|electricity bill|gas bill|water bill|phone bill|energy bill|council tax|~bill|stromrechnung|gasrechnung|wasserrechnung|nebenkostenabrechnung|telefonrechnung|facture electricite|facture edf|facture gaz|facture eau|~facture|elregning|varmeregning|vandregning|~regning|forbrugsregning|~rechnung|~invoice|elräkning|~räkning|strømregning|sähkölasku|~lasku|energierekening|energienota|waterrekening|~rekening|recibo luz|factura luz|factura agua|~factura|bolletta luce|bolletta|rachunek prąd|~rachunek|conta luz|conta água|fatura luz|~fatura|~faktura",
    ),
    (
        DocumentKind::BankStatement,
        "bank statement|account statement|~statement|kontoauszug|bankauszug|releve bancaire|releve compte|releve identite bancaire|rib|kontoudtog|bankudskrift|kontoudskrift|kontoutdrag|kontoutskrift|tiliote|bankafschrift|rekeningafschrift|extracto bancario|extracto cuenta|estratto conto|wyciąg bankowy|~wyciąg|extrato bancário|extrato conta",
    ),
    (
        DocumentKind::Lease,
        "lease|tenancy agreement|rental agreement|rental contract|mietvertrag|contrat location|~bail|lejekontrakt|hyresavtal|hyreskontrakt|leieavtale|leiekontrakt|vuokrasopimus|huurcontract|huurovereenkomst|contrato alquiler|contrato arrendamiento|contratto locazione|contratto affitto|umowa najmu|contrato arrendamento",
    ),
    (
        DocumentKind::TaxNotice,
        "tax notice|tax bill|tax assessment|steuerbescheid|avis imposition|avis impot|arsopgorelse|forskudsopgorelse|slutskattebesked|skattebesked|skattemelding|skatteoppgjør|verotuspäätös|belastingaanslag|aanslag inkomstenbelasting|declaración renta|dichiarazione redditi|zeznanie podatkowe|declaração irs",
    ),
    (
        DocumentKind::Address,
        "proof address|address proof|proof residence|~address|residence certificate|meldebescheinigung|meldebestatigung|adressnachweis|wohnsitzbestatigung|justificatif domicile|attestation domicile|~adresse|adressebevis|bopalsattest|bopalsbevis|poa|adressbevis|personbevis|folkbokföringsbevis|bostedsattest|osoitetodistus|adresbewijs|bewijs adres|uittreksel brp|comprobante domicilio|justificante domicilio|certificado empadronamiento|empadronamiento|certificado residencia|certificato residenza|prova residenza|zaświadczenie zameldowania|potwierdzenie adresu|comprovativo morada|comprovante residência|comprovante endereço",
    ),
    (
        DocumentKind::Incorporation,
        "certificate incorporation|cert incorporation|cert inc|incorporation certificate|incorporation|certificate formation|grundungsurkunde|acte constitutif|certificat constitution|stiftelsesdokument|registreringsbevis|coi|perustamiskirja|oprichtingsakte|akte oprichting|escritura constitución|acta constitutiva|atto costitutivo|akt założycielski|certidão constituição|stiftelsesurkund|stiftelsesdokumenter",
    ),
    (
        DocumentKind::RegisterExtract,
        "register extract|registry extract|extract register|extract registry|company extract|commercial register|trade register|handelsregisterauszug|handelsregister|registerauszug|hr auszug|hra|hrb|firmenbuchauszug|~auszug|kbis|extrait kbis|k bis|extrait registre|extrait rcs|~extrait|~extract|selskabsudskrift|cvr udskrift|cvr udtraek|registerudskrift|~udskrift|registerutdrag|firmaattest|kaupparekisteriote|~rekisteriote|kvk uittreksel|uittreksel handelsregister|~uittreksel|kvk|KvK uittreksel|KvK|registro mercantil|nota simple|visura camerale|visura|odpis krs|krs|certidão permanente|certidão comercial",
    ),
    (
        DocumentKind::GoodStanding,
        "good standing|certificate status|existenzbescheinigung|certificat existence",
    ),
    (
        DocumentKind::Registration,
        "registration certificate|certificate registration|company registration|business registration|~registration|gewerbeanmeldung|gewerbeschein|immatriculation|~certificate|~cert|~certificat|~bescheinigung|~urkunde",
    ),
    (
        DocumentKind::Articles,
        "articles association|articles incorporation|~articles|memorandum|memorandum association|memorandum articles|bylaws|by laws|~constitution|gesellschaftsvertrag|satzung|~statuten|~statuts|statuts societe|vedtagter|vedtaegter|aoa|operating agreement|partnership agreement|bolagsordning|~vedtekter|yhtiöjärjestys|estatutos|statuto sociale|statuto società|umowa spółki|~statut|contrato social|pacto social",
    ),
    (
        DocumentKind::ShareRegister,
        "share register|register shareholders|shareholder register|shareholders register|shareholder list|list shareholders|register members|members register|cap table|gesellschafterliste|aktienbuch|aktienregister|registre actionnaires|liste actionnaires|registre mouvements titres|ejerbog|aktionarfortegnelse|anpartshaverfortegnelse|ejerfortegnelse|aktiebok|aksjeeierbok|aksjonærregister|osakasluettelo|osakeluettelo|aandeelhoudersregister|libro socios|registro accionistas|libro soci|księga udziałów|lista wspólników|registo acionistas|registro acionistas",
    ),
    (
        DocumentKind::StructureChart,
        "structure chart|ownership chart|ownership structure|group chart|group structure|organigram|org chart|organigramme|organigramm|konzernstruktur|beteiligungsstruktur|ejerstruktur|koncerndiagram|koncernstruktur|ägarstruktur|eierstruktur|selskapsstruktur|omistusrakenne|konsernirakenne|eigendomsstructuur|organogram|estructura accionarial|struttura societaria|struktura własności|schemat grupy|estrutura societária",
    ),
    (
        DocumentKind::Accounts,
        "annual report|annual accounts|financial statements|financial statement|balance sheet|jahresabschluss|bilanz|comptes annuels|bilan|arsrapport|arsregnskab|regnskab|årsredovisning|årsregnskap|tilinpäätös|jaarrekening|cuentas anuales|bilancio|sprawozdanie finansowe|contas anuais|demonstrações financeiras",
    ),
    (
        DocumentKind::BoardResolution,
        "board resolution|resolution|board minutes|gesellschafterbeschluss|vorstandsbeschluss|proces verbal|bestyrelsesbeslutning|bestyrelsesreferat|styrelseprotokoll|styreprotokoll|hallituksen pöytäkirja|bestuursbesluit|acta junta|verbale assemblea|uchwała zarządu|ata assembleia",
    ),
    (
        DocumentKind::PowerOfAttorney,
        "power attorney|vollmacht|procuration|fuldmagt|fullmakt|valtakirja|volmacht|poder notarial|procura speciale|pełnomocnictwo|procuração",
    ),
    (
        DocumentKind::SourceOfFunds,
        "source funds|source wealth|sof|sow|proof funds|mittelherkunft|herkunft mittel|origine fonds|midlernes oprindelse|payslip|salary slip|gehaltsabrechnung|lohnabrechnung|bulletin salaire|fiche paie|lonseddel|lönespecifikation|lønnsslipp|palkkalaskelma|loonstrook|herkomst middelen|nómina|origen fondos|busta paga|pochodzenie środków|origem fundos",
    ),
    (
        DocumentKind::Licence,
        "business licence|business license|trade licence|trade license|~licence|~license|gewerbeerlaubnis|~konzession|~agrement|naringsbrev|~tilladelse|näringstillstånd|~toimilupa|~vergunning|~licencia|~licenza|~zezwolenie|~alvará",
    ),
    (
        DocumentKind::Vita,
        "cv|curriculum vitae|resume|lebenslauf|ansioluettelo|meritförteckning|życiorys",
    ),
    (DocumentKind::Portrait, "selfie|portrait|passfoto|photo identite|pasfoto"),
];

/// Words that name neither a document nor an owner.
const SILENT: &str = "a about adobe af an and apostille april arkiv au aug august aus avec b back bagside beglaubigt bestatigt bis bw \
    bilag by camscanner capture captura certified color colour company compressed confidential copie copies copy corrected \
    d danish dans date dated de dec december decembre definitif dem den der des deutsch dezember die director dk doc docs document \
    documents dok dokument draft du duplicate e edited el en encrypted endelig ende english entwurf et expires expiry \
    f far faxed feb februar february fertig fevrier file files final finale firma for foto fotokopie fra fr francais french from front forside full g \
    gb german gescannt gray grey h h hd hr i ii iii image img in individual interne internal januar january jan janvier juillet juin jul july jun june juni juli k \
    klein kopi kopie kunde kyb kyc l la last latest le legal lens les lo low m mai maj mar march marts mars marz may med mit miss mme monsieur \
    mr mrs ms n ne neu new newest no notarised notarized nov november novembre nr number ny nye o oct october octobre of og okt oktober old on onboarding only \
    optimized oprindelig original originaldokument ou ocr p pag page pages part person pg pic picture please png print privat private q \
    quality r recto reduced received rev revised ruckseite s scan scanned scanner scans screenshot seite seiten sept september \
    septembre side sider sign signed small t teil tel translation translated oversat ubersetzung traduction u ubo uk underskrevet unterschrieben \
    und up updated upload us v valid verso version vom von vorderseite w whatsapp with x y z zum zur \
    kopia kopio copia skan skannad skannet scansione framsida baksida bakside voorkant achterkant etusivu takasivu frente fronte retro podpisany signerad signert \
    ondertekend firmado firmato assinado tlumaczenie oversattning oversettelse vertaling traduccion traduzione traducao";

/// Legal forms and similar words in company names that do not identify the company.
const LEGAL_FORMS: &str = "ab ag amba aps as asa bv bvba co corp corporation cv cyf ek eg ev fmba gbr ges gesellschaft gmbh haftungsbeschrankt inc incorporated ivs kg kga \
    kk kft ks lda llc llp lp ltd limited ltda mbb mbh nv ohg oy oyj partg pbc pc plc pllc pte pty pvt sa sab sapi sarl sas sasu sca sci scs se sl slu societe \
    snc spa spk spolka spzoo srl ug uab vof zrt";

/// The longest part of a legal form that is written in parts, in characters, and the most parts.
const FORM_PART: usize = 3;
const FORM_PARTS: usize = 4;

/// Parts of surnames that people leave out or move.
const PARTICLES: &str = "al af av bin ben bint da dal de del della den der des di do dos du el et ibn la le las los mac ter the van vom von zu zum zur y";

/// The lists above, parsed once.
#[derive(Debug)]
pub(super) struct Lexicon {
    phrases: Vec<Phrase>,
    silent: HashSet<&'static str>,
    legal: HashSet<&'static str>,
    particles: HashSet<&'static str>,
}

#[derive(Debug)]
struct Phrase {
    kind: DocumentKind,
    weight: u32,
    words: Vec<String>,
}

/// A kind of document that a text mentions.
#[derive(Clone, Debug)]
pub(super) struct Mention {
    pub kind: DocumentKind,
    /// The certainty, in thousandths.
    pub weight: u32,
    /// Indexes of the words that are the evidence.
    pub at: Vec<usize>,
}

impl Lexicon {
    pub(super) fn new() -> Self {
        let phrases = PHRASES
            .iter()
            .flat_map(|(kind, list)| list.split('|').map(|phrase| Phrase::new(*kind, phrase)))
            .collect();
        let set = |list: &'static str| list.split_whitespace().collect();
        Self { phrases, silent: set(SILENT), legal: set(LEGAL_FORMS), particles: set(PARTICLES) }
    }

    pub(super) fn is_silent(&self, word: &str) -> bool {
        self.silent.contains(word) || self.legal.contains(word)
    }

    pub(super) fn is_legal_form(&self, word: &str) -> bool {
        self.legal.contains(word)
    }

    /// Returns the indexes of words that together are a legal form written with dots, slashes or
    /// capitals: `A/S`, `B.V.`, `GmbH`, `Sp. z o.o.`
    pub(super) fn legal_forms_in(&self, words: &[String]) -> HashSet<usize> {
        let mut found = HashSet::new();
        let mut at = 0;
        while at < words.len() {
            let is_form = |length: &usize| {
                let Some(run) = words.get(at..at + length) else { return false };
                let is_short = run.iter().all(|word| word.chars().count() <= FORM_PART);
                is_short && self.is_legal_form(&name::words(&run.concat()).concat())
            };
            let length = (2..=FORM_PARTS).rev().find(is_form).unwrap_or_default();
            found.extend(at..at + length);
            at += length.max(1);
        }
        found
    }

    pub(super) fn is_particle(&self, word: &str) -> bool {
        self.particles.contains(word)
    }

    /// Splits document words out of longer words: `smithpassport` becomes two words.
    pub(super) fn open(&self, words: Vec<String>) -> Vec<String> {
        words.into_iter().flat_map(|word| self.split(word)).collect()
    }

    fn split(&self, word: String) -> Vec<String> {
        let singles = self
            .phrases
            .iter()
            .filter(|phrase| phrase.words.len() == 1)
            .map(|phrase| phrase.words[0].as_str());
        if singles.clone().any(|single| single == word) {
            return vec![word];
        }
        let inside = singles.filter(|single| single.len() >= INSIDE && word.len() > single.len());
        let longest = inside
            .filter_map(|single| word.find(single).map(|at| (at, single.len())))
            .max_by_key(|(_, length)| *length);
        match longest {
            None => vec![word],
            Some((at, length)) => {
                let parts = [&word[..at], &word[at..at + length], &word[at + length..]];
                // A single letter is an inflection (`passports`); a longer rest or a number is a
                // word of its own.
                parts
                    .into_iter()
                    .filter(|part| {
                        part.chars().count() > 1 || name::is_number(part) && !part.is_empty()
                    })
                    .map(str::to_owned)
                    .collect()
            }
        }
    }

    /// Returns every kind of document that the words mention. Of two phrases over the same words
    /// the longer one counts.
    pub(super) fn mentions(&self, words: &[String]) -> Vec<Mention> {
        let told: Vec<usize> = (0..words.len()).filter(|at| !is_link(&words[*at])).collect();
        let mut found: Vec<Mention> =
            self.phrases.iter().filter_map(|phrase| phrase.found_in(words, &told)).collect();
        found.sort_by_key(|mention| {
            (std::cmp::Reverse(mention.at.len()), std::cmp::Reverse(mention.weight))
        });
        let mut kept: Vec<Mention> = Vec::new();
        for mention in found {
            let is_part = |other: &Mention| {
                mention.at.iter().all(|at| other.at.contains(at)) && other.kind != mention.kind
            };
            if !kept.iter().any(|other| is_part(other) && other.at.len() > mention.at.len()) {
                kept.push(mention);
            }
        }
        kept
    }
}

/// Returns true for a word that may be in the middle of a phrase.
fn is_link(word: &str) -> bool {
    matches!(
        word,
        "of" | "the"
            | "from"
            | "and"
            | "an"
            | "a"
            | "de"
            | "du"
            | "des"
            | "d"
            | "la"
            | "le"
            | "l"
            | "les"
            | "der"
            | "die"
            | "dem"
            | "den"
            | "af"
            | "aus"
            | "fra"
            | "for"
            | "or"
            | "og"
            | "und"
            | "et"
            | "zum"
            | "s"
    )
}

impl Phrase {
    fn new(kind: DocumentKind, phrase: &str) -> Self {
        let (weight, words) =
            phrase.strip_prefix('~').map_or((SURE, phrase), |words| (MAYBE, words));
        Self { kind, weight, words: name::words(words) }
    }

    /// Returns a mention if adjacent words make up the phrase, in any order.
    fn found_in(&self, words: &[String], told: &[usize]) -> Option<Mention> {
        told.windows(self.words.len().max(1)).find_map(|window| {
            let mut wanted: Vec<&String> = self.words.iter().collect();
            for at in window {
                let place = wanted.iter().position(|word| **word == words[*at])?;
                wanted.swap_remove(place);
            }
            Some(Mention { kind: self.kind, weight: self.weight, at: window.to_vec() })
        })
    }
}

#[cfg(test)]
mod tests;
