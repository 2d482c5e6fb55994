/** A company as the seed writes it; empty values are left out, as in real accounts. */
export interface SeedCompany {
  name: string;
  domain: string;
  industry: string | null;
  city: string | null;
  country: string | null;
  numberofemployees: number | null;
}

const company = (
  name: string,
  domain: string,
  industry: string | null,
  city: string | null,
  country: string | null,
  numberofemployees: number | null,
): SeedCompany => ({
  name,
  domain,
  industry,
  city,
  country,
  numberofemployees,
});

/** The twelve companies. */
export const companies: Record<CompanyKey, SeedCompany> = {
  maisonVerte: company(
    'Maison Verte',
    'maisonverte.example',
    'RETAIL',
    'Lyon',
    'France',
    46,
  ),
  harbour: company(
    'Harbour & Pine',
    'harbourpine.example',
    'FURNITURE',
    'Bristol',
    'United Kingdom',
    85,
  ),
  brasserie: company(
    'Brasserie du Quai',
    'brasserieduquai.example',
    'RESTAURANTS',
    'Nantes',
    'France',
    28,
  ),
  copperKettle: company(
    'The Copper Kettle Group',
    'copperkettle.example',
    'RESTAURANTS',
    'Leeds',
    'United Kingdom',
    140,
  ),
  hotelMarine: company(
    'Hôtel de la Marine',
    'hotelmarine.example',
    'HOSPITALITY',
    'Brest',
    'France',
    33,
  ),
  clinic: company(
    'Riverside Dental Care',
    'riversidedental.example',
    'MEDICAL_PRACTICE',
    'Manchester',
    'United Kingdom',
    null,
  ),
  librairie: company(
    'Librairie des Deux Mondes',
    'deuxmondes.example',
    'RETAIL',
    'Rennes',
    null,
    12,
  ),
  outfitters: company(
    'Fell & Ford Outfitters',
    'fellford.example',
    'SPORTING_GOODS',
    null,
    'United Kingdom',
    64,
  ),
  pharmacie: company(
    'Pharmacie Saint-Roch',
    'pharmacie-saintroch.example',
    'HEALTH_WELLNESS_AND_FITNESS',
    'Montpellier',
    'France',
    null,
  ),
  backhaus: company(
    'Backhaus Lindner',
    'backhaus-lindner.example',
    'FOOD_BEVERAGES',
    'Leipzig',
    'Germany',
    52,
  ),
  parfums: company(
    'Compagnie Méditerranéenne des Parfums, Savons et Eaux de Fleurs de Grasse et de la Riviera',
    'parfums-grasse.example',
    'COSMETICS',
    'Grasse',
    'France',
    210,
  ),
  corner: company(
    'Corner Stores Ltd',
    'cornerstores.example',
    null,
    null,
    null,
    null,
  ),
};

/** Key of a company. */
export type CompanyKey = string;
