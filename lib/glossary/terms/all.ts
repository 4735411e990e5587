import type { Term } from '../term.ts';
import { adminPlaceTerms } from './admin-places.ts';
import { adminRegionTerms } from './admin-regions.ts';
import { adminUnitTerms } from './admin-units.ts';
import { cadreCareerTerms } from './cadre-careers.ts';
import { cadreConductTerms } from './cadre-conduct.ts';
import { cadreStaffTerms } from './cadre-staff.ts';
import { cadreTerms } from './cadre.ts';
import { defenceCommandTerms } from './defence-command.ts';
import { defenceEmergencyTerms } from './defence-emergencies.ts';
import { defenceForceTerms } from './defence-forces.ts';
import { defencePoliceTerms } from './defence-police.ts';
import { defenceTerms } from './defence.ts';
import { documentLifeTerms } from './document-life.ts';
import { documentPlanTerms } from './document-plans.ts';
import { documentTypeTerms } from './document-types.ts';
import { documentTerms } from './documents.ts';
import { financeBudgetTerms } from './finance-budget.ts';
import { financeBusinessTerms } from './finance-business.ts';
import { financeInvestmentTerms } from './finance-investment.ts';
import { financeTerms } from './finance.ts';
import { frontAssociationTerms } from './front-associations.ts';
import { frontCampaignTerms } from './front-campaigns.ts';
import { frontEmulationTerms } from './front-emulation.ts';
import { frontOrganisationTerms } from './front-organisations.ts';
import { frontParticipationTerms } from './front-participation.ts';
import { frontTerms } from './front.ts';
import { justiceCourtTerms } from './justice-courts.ts';
import { justiceIntegrityTerms } from './justice-integrity.ts';
import { justiceOfficerTerms } from './justice-officers.ts';
import { justiceOversightTerms } from './justice-oversight.ts';
import { justiceTerms } from './justice.ts';
import { meetingCeremonyTerms } from './meeting-ceremonies.ts';
import { meetingExchangeTerms } from './meeting-exchanges.ts';
import { meetingPhraseTerms } from './meeting-phrases.ts';
import { meetingProceedingTerms } from './meeting-proceedings.ts';
import { meetingTerms } from './meeting.ts';
import { partyBodyTerms } from './party-bodies.ts';
import { partyConductTerms } from './party-conduct.ts';
import { partyMembershipTerms } from './party-membership.ts';
import { partyOfficeTerms } from './party-offices.ts';
import { partyRuleTerms } from './party-rules.ts';
import { partyTerms } from './party.ts';
import { planningBuildingTerms } from './planning-building.ts';
import { planningLandValueTerms } from './planning-land-value.ts';
import { planningLandTerms } from './planning-land.ts';
import { planningProjectTerms } from './planning-projects.ts';
import { planningRoadTerms } from './planning-roads.ts';
import { planningZoneTerms } from './planning-zones.ts';
import { planningTerms } from './planning.ts';
import { reformDigitalTerms } from './reform-digital.ts';
import { reformServiceTerms } from './reform-services.ts';
import { reformTerms } from './reform.ts';
import { ruralFarmingTerms } from './rural-farming.ts';
import { ruralProgrammeTerms } from './rural-programme.ts';
import { ruralTerms } from './rural.ts';
import { socioEconomyDirectionTerms } from './socio-economy-directions.ts';
import { socioEconomyEducationTerms } from './socio-economy-education.ts';
import { socioEconomyEnvironmentTerms } from './socio-economy-environment.ts';
import { socioEconomyIndicatorTerms } from './socio-economy-indicators.ts';
import { socioEconomyInsuranceTerms } from './socio-economy-insurance.ts';
import { socioEconomyWelfareTerms } from './socio-economy-welfare.ts';
import { socioEconomyTerms } from './socio-economy.ts';
import { stateAssemblyTerms } from './state-assembly.ts';
import { stateAwardTerms } from './state-awards.ts';
import { stateBodyTerms } from './state-bodies.ts';
import { stateDepartmentTerms } from './state-departments.ts';
import { stateElectionTerms } from './state-elections.ts';
import { stateMinistryTerms } from './state-ministries.ts';
import { stateOfficeTerms } from './state-offices.ts';
import { statePowerTerms } from './state-powers.ts';
import { stateTerms } from './state.ts';

/** Every term of the glossary, grouped by category; ids are unique. */
export const allTerms: readonly Term[] = [
  ...partyTerms,
  ...partyBodyTerms,
  ...partyOfficeTerms,
  ...partyMembershipTerms,
  ...partyRuleTerms,
  ...partyConductTerms,
  ...stateTerms,
  ...stateBodyTerms,
  ...stateMinistryTerms,
  ...stateOfficeTerms,
  ...stateDepartmentTerms,
  ...statePowerTerms,
  ...stateAssemblyTerms,
  ...stateElectionTerms,
  ...stateAwardTerms,
  ...adminUnitTerms,
  ...adminPlaceTerms,
  ...adminRegionTerms,
  ...planningTerms,
  ...planningZoneTerms,
  ...planningLandTerms,
  ...planningLandValueTerms,
  ...planningBuildingTerms,
  ...planningProjectTerms,
  ...planningRoadTerms,
  ...cadreTerms,
  ...cadreStaffTerms,
  ...cadreCareerTerms,
  ...cadreConductTerms,
  ...documentTerms,
  ...documentTypeTerms,
  ...documentPlanTerms,
  ...documentLifeTerms,
  ...reformTerms,
  ...reformServiceTerms,
  ...reformDigitalTerms,
  ...socioEconomyTerms,
  ...socioEconomyIndicatorTerms,
  ...socioEconomyDirectionTerms,
  ...socioEconomyWelfareTerms,
  ...socioEconomyInsuranceTerms,
  ...socioEconomyEducationTerms,
  ...socioEconomyEnvironmentTerms,
  ...financeTerms,
  ...financeBudgetTerms,
  ...financeInvestmentTerms,
  ...financeBusinessTerms,
  ...meetingTerms,
  ...meetingProceedingTerms,
  ...meetingExchangeTerms,
  ...meetingCeremonyTerms,
  ...meetingPhraseTerms,
  ...frontTerms,
  ...frontOrganisationTerms,
  ...frontAssociationTerms,
  ...frontParticipationTerms,
  ...frontCampaignTerms,
  ...frontEmulationTerms,
  ...justiceTerms,
  ...justiceOversightTerms,
  ...justiceIntegrityTerms,
  ...justiceCourtTerms,
  ...justiceOfficerTerms,
  ...defenceTerms,
  ...defenceCommandTerms,
  ...defenceForceTerms,
  ...defencePoliceTerms,
  ...defenceEmergencyTerms,
  ...ruralTerms,
  ...ruralProgrammeTerms,
  ...ruralFarmingTerms,
];
