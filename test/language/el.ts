import type { Case, CaseClaim } from './cases.ts';

type More = Pick<CaseClaim, 'measure' | 'status' | 'place' | 'period'>;

function claim(
	quote: string,
	value: number,
	unit: string,
	indicator: string | null,
	more: More = {}
): CaseClaim {
	return { quote, value, unit, indicator, measure: 'level', status: 'actual', ...more };
}

const change = { measure: 'change' } as const;
const rank = { measure: 'rank' } as const;
const completion = { measure: 'plan_completion' } as const;
const surplus = { measure: 'plan_surplus' } as const;
const estimate = { status: 'estimate' } as const;
const target = { status: 'target' } as const;

/** Sentences of news in Greek and the figures they state. */
export const cases: readonly Case[] = [
	{
		sentence:
			'Το 2024 το ακαθάριστο περιφερειακό προϊόν της επαρχίας Νιν Μπιν αυξήθηκε κατά 8,56% σε σύγκριση με το προηγούμενο έτος και το μέγεθος της οικονομίας ανήλθε σε 112,4 τρισ. VND.',
		claims: [
			claim('8,56%', 8.56, '%', 'grdp_growth', { period: '2024' }),
			claim('112,4 τρισ. VND', 112.4e12, 'VND', 'grdp', { period: '2024' })
		]
	},
	{
		sentence:
			'Ο ρυθμός οικονομικής ανάπτυξης το 2023 διαμορφώθηκε στο 7,1 τοις εκατό, ενώ το ΑΕΠ της χώρας αυξήθηκε κατά 5,05 τοις εκατό.',
		claims: [
			claim('7,1 τοις εκατό', 7.1, '%', 'grdp_growth'),
			claim('5,05 τοις εκατό', 5.05, '%', 'gdp_growth')
		]
	},
	{
		sentence: 'Σε συγκρίσιμες τιμές του 2010, το ΑΕΠΠ έφτασε τα 56.780 δισεκατομμύρια ντονγκ.',
		claims: [claim('56.780 δισεκατομμύρια ντονγκ', 56780e9, 'VND', 'grdp_constant_prices')]
	},
	{
		sentence:
			'Το κατά κεφαλήν ΑΕΠΠ ξεπέρασε τα 92 εκατομμύρια VND, ποσό που αντιστοιχεί σε περίπου 3.650 δολάρια ΗΠΑ.',
		claims: [
			claim('92 εκατομμύρια VND', 92e6, 'VND', 'grdp_per_capita'),
			claim('3.650 δολάρια ΗΠΑ', 3650, 'USD', 'grdp_per_capita')
		]
	},
	{
		sentence:
			'Το μέσο κατά κεφαλήν εισόδημα είναι 5,2 εκατ. VND τον μήνα, ενώ στις αγροτικές περιοχές το μέσο εισόδημα του αγροτικού πληθυσμού φτάνει τα 54 εκατ. VND τον χρόνο.',
		claims: [
			claim('5,2 εκατ. VND', 5.2e6, 'VND', 'income_per_capita'),
			claim('54 εκατ. VND', 54e6, 'VND', 'rural_income_per_capita')
		]
	},
	{
		sentence:
			'Ο τομέας της βιομηχανίας και των κατασκευών αυξήθηκε κατά 10,3%, οι υπηρεσίες κατά 7,4% και η γεωργία, η δασοκομία και η αλιεία κατά 3,2%.',
		claims: [
			claim('10,3%', 10.3, '%', 'industry_construction_growth'),
			claim('7,4%', 7.4, '%', 'services_growth'),
			claim('3,2%', 3.2, '%', 'agriculture_growth')
		]
	},
	{
		sentence:
			'Στη διάρθρωση της οικονομίας η βιομηχανία και οι κατασκευές αντιπροσωπεύουν το 46,8%, οι υπηρεσίες το 33,1% και η γεωργία, η δασοκομία και η αλιεία το 15,2%.',
		claims: [
			claim('46,8%', 46.8, '%', 'industry_construction_share_grdp'),
			claim('33,1%', 33.1, '%', 'services_share_grdp'),
			claim('15,2%', 15.2, '%', 'agriculture_share_grdp')
		]
	},
	{
		sentence:
			'Ο δείκτης βιομηχανικής παραγωγής αυξήθηκε κατά 14,7% και η αξία της βιομηχανικής παραγωγής ανήλθε σε 245.000 δισ. VND.',
		claims: [
			claim('14,7%', 14.7, '%', 'iip_growth'),
			claim('245.000 δισ. VND', 245000e9, 'VND', 'industrial_production_value')
		]
	},
	{
		sentence:
			'Η μεταποιητική βιομηχανία αυξήθηκε κατά 12,9%, ενώ ο κατασκευαστικός κλάδος μειώθηκε κατά 1,4%.',
		claims: [
			claim('12,9%', 12.9, '%', 'manufacturing_growth'),
			claim('1,4%', -1.4, '%', 'construction_growth')
		]
	},
	{
		sentence:
			'Οι φόροι επί των προϊόντων μείον τις επιδοτήσεις αυξήθηκαν κατά 4,6%, και η βιομηχανία μόνη της κατά 11,2%.',
		claims: [
			claim('4,6%', 4.6, '%', 'product_tax_growth'),
			claim('11,2%', 11.2, '%', 'industry_growth')
		]
	},
	{
		sentence:
			'Η παραγωγικότητα της εργασίας έφτασε τα 198 εκατ. VND ανά εργαζόμενο και η συμβολή της TFP στην ανάπτυξη το 47%.',
		claims: [
			claim('198 εκατ. VND', 198e6, 'VND', 'labour_productivity'),
			claim('47%', 47, '%', 'tfp_contribution')
		]
	},
	{
		sentence:
			'Το συνολικό κοινωνικό επενδυτικό κεφάλαιο εκτιμάται σε 41.300 δισ. VND, αυξημένο κατά 9,8% σε σχέση με το 2023.',
		claims: [
			claim('41.300 δισ. VND', 41300e9, 'VND', 'social_investment', estimate),
			claim('9,8%', 9.8, '%', 'social_investment', { ...change, ...estimate })
		]
	},
	{
		sentence:
			'Έως τα τέλη Νοεμβρίου η εκταμίευση του δημόσιου επενδυτικού κεφαλαίου έφτασε το 78,4% του σχεδίου που ανέθεσε ο Πρωθυπουργός.',
		claims: [claim('78,4%', 78.4, '%', 'public_investment_disbursement')]
	},
	{
		sentence:
			'Το 2023 η επαρχία Ντονγκ Νάι προσέλκυσε 1,35 δισ. δολάρια ΗΠΑ άμεσων ξένων επενδύσεων με 87 νέα έργα ΑΞΕ.',
		claims: [
			claim('1,35 δισ. δολάρια ΗΠΑ', 1.35e9, 'USD', 'fdi_capital', {
				place: 'dong-nai',
				period: '2023'
			}),
			claim('87 νέα έργα ΑΞΕ', 87, 'count', 'fdi_projects')
		]
	},
	{
		sentence:
			'Μέχρι σήμερα υπάρχουν 642 έργα ΑΞΕ σε ισχύ με συνολικό εγγεγραμμένο κεφάλαιο 11,7 δισ. USD.',
		claims: [
			claim('642 έργα ΑΞΕ', 642, 'count', 'fdi_stock'),
			claim('11,7 δισ. USD', 11.7e9, 'USD', 'fdi_stock')
		]
	},
	{
		sentence:
			'Η προσέλκυση επενδύσεων έφτασε τα 15.600 δισ. VND, εκ των οποίων οι εγχώριες επενδύσεις τα 9.200 δισ. VND.',
		claims: [
			claim('15.600 δισ. VND', 15600e9, 'VND', 'investment_attracted'),
			claim('9.200 δισ. VND', 9200e9, 'VND', 'domestic_investment_capital')
		]
	},
	{
		sentence: 'Εγκρίθηκαν 54 επενδυτικά έργα μέσα στο έτος.',
		claims: [claim('54 επενδυτικά έργα', 54, 'count', 'investment_projects')]
	},
	{
		sentence:
			'Ιδρύθηκαν 1.450 νέες επιχειρήσεις, αύξηση 6,2% σε σχέση με την ίδια περίοδο, ανεβάζοντας τον αριθμό των ενεργών επιχειρήσεων σε 12.300.',
		claims: [
			claim('1.450 νέες επιχειρήσεις', 1450, 'count', 'enterprises_new'),
			claim('6,2%', 6.2, '%', 'enterprises_new', change),
			claim('12.300', 12300, 'count', 'enterprises_total')
		]
	},
	{
		sentence:
			'Τα συνολικά έσοδα του κρατικού προϋπολογισμού ανήλθαν σε 24.560 δισ. VND, φτάνοντας το 118% της εκτίμησης· τα εγχώρια έσοδα ήταν 18.900 δισ. VND και τα τελωνειακά έσοδα 5.660 δισ. VND.',
		claims: [
			claim('24.560 δισ. VND', 24560e9, 'VND', 'state_budget_revenue'),
			claim('118%', 118, '%', 'state_budget_revenue', completion),
			claim('18.900 δισ. VND', 18900e9, 'VND', 'domestic_revenue'),
			claim('5.660 δισ. VND', 5660e9, 'VND', 'customs_revenue')
		]
	},
	{
		sentence:
			'Τα έσοδα του προϋπολογισμού ξεπέρασαν κατά 12,5% την εκτίμηση του Επαρχιακού Λαϊκού Συμβουλίου.',
		claims: [claim('12,5%', 12.5, '%', 'state_budget_revenue', surplus)]
	},
	{
		sentence:
			'Οι δαπάνες του τοπικού προϋπολογισμού ήταν 21.340 δισ. VND και τα έσοδα του τοπικού προϋπολογισμού 19.870 δισ. VND.',
		claims: [
			claim('21.340 δισ. VND', 21340e9, 'VND', 'budget_expenditure'),
			claim('19.870 δισ. VND', 19870e9, 'VND', 'local_budget_revenue')
		]
	},
	{
		sentence:
			'Η αξία των εξαγωγών έφτασε τα 7,8 δισ. USD, αυξημένη κατά 16,4%, ενώ οι εισαγωγές μειώθηκαν κατά 2,3% στα 5,1 δισ. USD.',
		claims: [
			claim('7,8 δισ. USD', 7.8e9, 'USD', 'exports'),
			claim('16,4%', 16.4, '%', 'exports', change),
			claim('2,3%', -2.3, '%', 'imports', change),
			claim('5,1 δισ. USD', 5.1e9, 'USD', 'imports')
		]
	},
	{
		sentence:
			'Ο συνολικός κύκλος εργασιών των εισαγωγών και εξαγωγών εκτιμάται σε 12,9 δισεκατομμύρια δολάρια.',
		claims: [claim('12,9 δισεκατομμύρια δολάρια', 12.9e9, 'USD', 'trade_turnover', estimate)]
	},
	{
		sentence:
			'Οι λιανικές πωλήσεις αγαθών και τα έσοδα από καταναλωτικές υπηρεσίες έφτασαν τα 64.200 δισ. VND, ενώ ο δείκτης τιμών καταναλωτή αυξήθηκε κατά 3,1%.',
		claims: [
			claim('64.200 δισ. VND', 64200e9, 'VND', 'retail_sales'),
			claim('3,1%', 3.1, '%', 'cpi_growth')
		]
	},
	{
		sentence: 'Η κυκλοφορία των αγαθών και τα έσοδα από υπηρεσίες ανήλθαν σε 38.500 δισ. VND.',
		claims: [claim('38.500 δισ. VND', 38500e9, 'VND', 'goods_services_sales')]
	},
	{
		sentence:
			'Το 2024 η επαρχία υποδέχθηκε 6,4 εκατομμύρια επισκέπτες, εκ των οποίων 480.000 διεθνείς επισκέπτες και 5,92 εκατομμύρια εγχώριους επισκέπτες· τα έσοδα από τον τουρισμό έφτασαν τα 8.750 δισ. VND.',
		claims: [
			claim('6,4 εκατομμύρια επισκέπτες', 6.4e6, 'count', 'tourist_arrivals'),
			claim('480.000 διεθνείς επισκέπτες', 480000, 'count', 'international_tourist_arrivals'),
			claim('5,92 εκατομμύρια εγχώριους επισκέπτες', 5.92e6, 'count', 'domestic_tourist_arrivals'),
			claim('8.750 δισ. VND', 8750e9, 'VND', 'tourism_revenue')
		]
	},
	{
		sentence: 'Οι τουριστικές αφίξεις υπερδιπλασιάστηκαν και έφτασαν τα τρία εκατομμύρια.',
		claims: [
			claim('υπερδιπλασιάστηκαν', 2, 'times', 'tourist_arrivals', change),
			claim('τρία εκατομμύρια', 3e6, 'count', 'tourist_arrivals')
		]
	},
	{
		sentence:
			'Η παραγωγή σιτηρών έφτασε τους 1,1 εκατ. τόνους, η παραγωγή ρυζιού τους 980.000 τόνους και η απόδοση του ρυζιού τα 63,5 εκατόκιλα ανά εκτάριο.',
		claims: [
			claim('1,1 εκατ. τόνους', 1.1e6, 't', 'grain_output'),
			claim('980.000 τόνους', 980000, 't', 'rice_output'),
			claim('63,5 εκατόκιλα ανά εκτάριο', 63.5, 'quintal/ha', 'rice_yield')
		]
	},
	{
		sentence:
			'Η συνολική σπαρμένη έκταση ήταν 162.000 εκτάρια, ενώ για τη γεωργία υψηλής τεχνολογίας συγκεντρώθηκαν 4.300 εκτάρια.',
		claims: [
			claim('162.000 εκτάρια', 162000, 'ha', 'sown_area'),
			claim('4.300 εκτάρια', 4300, 'ha', 'hightech_farmland')
		]
	},
	{
		sentence:
			'Η αξία παραγωγής του γεωργικού τομέα ήταν 22.400 δισ. VND και η αξία παραγωγής των υπηρεσιών 31.700 δισ. VND.',
		claims: [
			claim('22.400 δισ. VND', 22400e9, 'VND', 'agricultural_production_value'),
			claim('31.700 δισ. VND', 31700e9, 'VND', 'services_production_value')
		]
	},
	{
		sentence: 'Η συνολική αξία παραγωγής εκτιμάται σε 98.600 δισ. VND.',
		claims: [claim('98.600 δισ. VND', 98600e9, 'VND', 'total_production_value', estimate)]
	},
	{
		sentence:
			'Το ποσοστό δασοκάλυψης παραμένει στο 58,2% και η επαρχία έχει 214 προϊόντα OCOP τριών αστέρων και άνω.',
		claims: [
			claim('58,2%', 58.2, '%', 'forest_coverage'),
			claim('214 προϊόντα OCOP', 214, 'count', 'ocop_products')
		]
	},
	{
		sentence:
			'Η παραγωγή της αλιείας έφτασε τους 156.000 τόνους και οι εξαγωγές θαλασσινών τα 410 εκατ. USD.',
		claims: [
			claim('156.000 τόνους', 156000, 't', 'seafood_output'),
			claim('410 εκατ. USD', 410e6, 'USD', 'seafood_exports')
		]
	},
	{
		sentence:
			'Συνολικά 118 από τις 130 κοινότητες πληρούν τα νέα αγροτικά πρότυπα, 45 κοινότητες τα προηγμένα νέα αγροτικά πρότυπα και 12 κοινότητες τα υποδειγματικά νέα αγροτικά πρότυπα.',
		claims: [
			claim('118 από τις 130 κοινότητες', 118, 'count', 'communes_new_rural'),
			claim('45 κοινότητες', 45, 'count', 'communes_new_rural_advanced'),
			claim('12 κοινότητες', 12, 'count', 'communes_new_rural_model')
		]
	},
	{
		sentence:
			'Πέντε περιφέρειες έχουν αναγνωριστεί ως νέες αγροτικές περιφέρειες, με μέσο όρο 17,3 κριτήρια ανά κοινότητα.',
		claims: [
			claim('Πέντε περιφέρειες', 5, 'count', 'districts_new_rural'),
			claim('17,3 κριτήρια', 17.3, 'count', 'new_rural_criteria')
		]
	},
	{
		sentence:
			'Το ποσοστό φτώχειας μειώθηκε κατά 1,2 ποσοστιαίες μονάδες στο 4,35%, ενώ τα σχεδόν φτωχά νοικοκυριά αποτελούν το 5,1%.',
		claims: [
			claim('1,2 ποσοστιαίες μονάδες', -1.2, 'pp', 'poverty_rate', change),
			claim('4,35%', 4.35, '%', 'poverty_rate'),
			claim('5,1%', 5.1, '%', 'near_poor_rate')
		]
	},
	{
		sentence: 'Ολοκληρώθηκε η κατάργηση 3.460 προσωρινών και ερειπωμένων κατοικιών.',
		claims: [
			claim('3.460 προσωρινών και ερειπωμένων κατοικιών', 3460, 'count', 'temporary_houses_removed')
		]
	},
	{
		sentence:
			'Η κάλυψη της ασφάλισης υγείας έφτασε το 94,6%, η συμμετοχή στην κοινωνική ασφάλιση το 38,2% και στην ασφάλιση ανεργίας το 31,5%.',
		claims: [
			claim('94,6%', 94.6, '%', 'health_insurance_coverage'),
			claim('38,2%', 38.2, '%', 'social_insurance_coverage'),
			claim('31,5%', 31.5, '%', 'unemployment_insurance_coverage')
		]
	},
	{
		sentence:
			'Υπάρχουν 11,2 γιατροί ανά 10.000 κατοίκους και 33 νοσοκομειακές κλίνες ανά 10.000 κατοίκους.',
		claims: [
			claim('11,2 γιατροί ανά 10.000 κατοίκους', 11.2, 'per_10000', 'doctors_per_10000'),
			claim(
				'33 νοσοκομειακές κλίνες ανά 10.000 κατοίκους',
				33,
				'per_10000',
				'hospital_beds_per_10000'
			)
		]
	},
	{
		sentence: 'Ο υποσιτισμός των παιδιών κάτω των πέντε ετών υποχώρησε στο 18,4%.',
		claims: [claim('18,4%', 18.4, '%', 'child_stunting')]
	},
	{
		sentence:
			'Ο μέσος πληθυσμός της επαρχίας είναι 1,24 εκατομμύρια άτομα, με φυσική αύξηση 9,1‰ και ποσοστό αστικοποίησης 29,7%.',
		claims: [
			claim('1,24 εκατομμύρια άτομα', 1.24e6, 'count', 'population'),
			claim('9,1‰', 9.1, 'per_mille', 'natural_increase'),
			claim('29,7%', 29.7, '%', 'urbanisation_rate')
		]
	},
	{
		sentence:
			'Το ποσοστό των εκπαιδευμένων εργαζομένων έφτασε το 70,5% και οι εργαζόμενοι με πτυχία και πιστοποιητικά το 29%.',
		claims: [
			claim('70,5%', 70.5, '%', 'trained_labour_share'),
			claim('29%', 29, '%', 'trained_labour_certified')
		]
	},
	{
		sentence:
			'Δημιουργήθηκαν 23.500 νέες θέσεις εργασίας και το ποσοστό ανεργίας στις πόλεις περιορίστηκε στο 2,4%.',
		claims: [
			claim('23.500 νέες θέσεις εργασίας', 23500, 'count', 'jobs_created'),
			claim('2,4%', 2.4, '%', 'unemployment_rate')
		]
	},
	{
		sentence:
			'Το 88% των σχολείων πληρούν τα εθνικά πρότυπα, το ποσοστό αποφοίτησης λυκείου ήταν 99,1% και η μέση βαθμολογία 6,87 βαθμοί.',
		claims: [
			claim('88%', 88, '%', 'schools_national_standard'),
			claim('99,1%', 99.1, '%', 'highschool_graduation'),
			claim('6,87 βαθμοί', 6.87, 'points', 'exam_average_score')
		]
	},
	{
		sentence: 'Ως προς την ποιότητα της εκπαίδευσης η επαρχία κατατάσσεται 9η στη χώρα.',
		claims: [claim('9η', 9, 'rank', 'education_quality', rank)]
	},
	{
		sentence:
			'Το 97,2% του αγροτικού πληθυσμού έχει πρόσβαση σε καθαρό νερό, ενώ το 91% των στερεών αποβλήτων συλλέγεται.',
		claims: [
			claim('97,2%', 97.2, '%', 'clean_water_access'),
			claim('91%', 91, '%', 'waste_collected')
		]
	},
	{
		sentence:
			'Το 85% των βιομηχανικών πάρκων διαθέτει κεντρικό σύστημα επεξεργασίας λυμάτων και η πληρότητα των βιομηχανικών πάρκων είναι 62,4%.',
		claims: [
			claim('85%', 85, '%', 'iz_wastewater'),
			claim('62,4%', 62.4, '%', 'industrial_zone_occupancy')
		]
	},
	{
		sentence:
			'Τα εκκρεμή δάνεια ανήλθαν σε 105,6 τρισ. VND και τα κινητοποιημένα κεφάλαια σε 87,3 τρισ. VND.',
		claims: [
			claim('105,6 τρισ. VND', 105.6e12, 'VND', 'credit_outstanding'),
			claim('87,3 τρισ. VND', 87.3e12, 'VND', 'mobilised_capital')
		]
	},
	{
		sentence:
			'Στον δείκτη PCI του 2023 η επαρχία Λονγκ Αν συγκέντρωσε 70,94 βαθμούς και κατέλαβε τη 2η θέση, ενώ στον Πράσινο Δείκτη (PGI) έλαβε 24,1 βαθμούς.',
		claims: [
			claim('70,94 βαθμούς', 70.94, 'points', 'pci', { place: 'long-an', period: '2023' }),
			claim('2η θέση', 2, 'rank', 'pci', rank),
			claim('24,1 βαθμούς', 24.1, 'points', 'pgi')
		]
	},
	{
		sentence:
			'Ο δείκτης PAPI έφτασε τους 43,2 βαθμούς, ο δείκτης διοικητικής μεταρρύθμισης τους 88,7 βαθμούς και ο δείκτης ικανοποίησης SIPAS το 84,6%.',
		claims: [
			claim('43,2 βαθμούς', 43.2, 'points', 'papi'),
			claim('88,7 βαθμούς', 88.7, 'points', 'par_index'),
			claim('84,6%', 84.6, '%', 'sipas')
		]
	},
	{
		sentence:
			'Στην κατάταξη του ψηφιακού μετασχηματισμού η επαρχία ανέβηκε στην 11η θέση, και η ψηφιακή οικονομία αντιπροσωπεύει το 13,5% του ΑΕΠΠ.',
		claims: [
			claim('11η θέση', 11, 'rank', 'dti', rank),
			claim('13,5%', 13.5, '%', 'digital_economy_share')
		]
	},
	{
		sentence:
			'Μέσα στο 2024 έγιναν δεκτά στο Κόμμα 1.730 νέα μέλη, ανεβάζοντας τον συνολικό αριθμό των μελών του Κόμματος σε 74.200.',
		claims: [
			claim('1.730 νέα μέλη', 1730, 'count', 'party_members_admitted'),
			claim('74.200', 74200, 'count', 'party_members_total')
		]
	},
	{
		sentence:
			'Η Επαρχιακή Επιτροπή έχει 615 κομματικές οργανώσεις βάσης, εκ των οποίων το 91,4% των κομματικών οργανώσεων ολοκλήρωσαν καλά τα καθήκοντά τους.',
		claims: [
			claim('615 κομματικές οργανώσεις βάσης', 615, 'count', 'party_organisations'),
			claim('91,4%', 91.4, '%', 'party_cells_good')
		]
	},
	{
		sentence:
			'Το 96% των αρχηγών χωριών είναι μέλη του Κόμματος και πειθαρχικά μέτρα επιβλήθηκαν σε 84 μέλη του Κόμματος.',
		claims: [
			claim('96%', 96, '%', 'village_heads_party_members'),
			claim('84 μέλη του Κόμματος', 84, 'count', 'party_discipline_cases')
		]
	},
	{
		sentence: 'Με τον εξορθολογισμό του προσωπικού καταργήθηκαν 530 θέσεις.',
		claims: [claim('530 θέσεις', 530, 'count', 'staff_reduction')]
	},
	{
		sentence:
			'Μετά τη συγχώνευση η επαρχία έχει 99 διοικητικές μονάδες σε επίπεδο κοινότητας, και συνολικός αριθμός των κοινοτήτων είναι 78.',
		claims: [
			claim('99 διοικητικές μονάδες σε επίπεδο κοινότητας', 99, 'count', 'commune_level_units'),
			claim('78', 78, 'count', 'communes_total')
		]
	},
	{
		sentence: 'Εκατόν τέσσερις κοινότητες πληρούν τα εθνικά πρότυπα υγείας.',
		claims: [claim('Εκατόν τέσσερις κοινότητες', 104, 'count', 'communes_health_standard')]
	},
	{
		sentence:
			'Τα τροχαία ατυχήματα προκάλεσαν 96 θανάτους, καταγράφηκαν 412 ποινικές υποθέσεις και το ποσοστό εξιχνίασης έφτασε το 89,3%.',
		claims: [
			claim('96 θανάτους', 96, 'count', 'traffic_deaths'),
			claim('412 ποινικές υποθέσεις', 412, 'count', 'crime_cases'),
			claim('89,3%', 89.3, '%', 'case_clearance_rate')
		]
	},
	{
		sentence:
			'Η παραγωγή ηλεκτρικής ενέργειας ξεπέρασε τα 3,4 δισ. kWh και το 99,8% των νοικοκυριών έχει πρόσβαση σε ηλεκτρικό ρεύμα.',
		claims: [
			claim('3,4 δισ. kWh', 3.4e9, 'kWh', 'electricity_output'),
			claim('99,8%', 99.8, '%', 'electricity_access')
		]
	},
	{
		sentence:
			'Το δίκτυο αυτοκινητοδρόμων έχει μήκος 176 χιλιόμετρα και από τα λιμάνια διακινήθηκαν 34,5 εκατ. τόνοι φορτίου.',
		claims: [
			claim('176 χιλιόμετρα', 176, 'km', 'expressway_length'),
			claim('34,5 εκατ. τόνοι', 34.5e6, 't', 'port_cargo_throughput')
		]
	},
	{
		sentence: 'Η επαρχία έχει φυσική έκταση 603.000 εκτάρια.',
		claims: [claim('603.000 εκτάρια', 603000, 'ha', 'land_area')]
	},
	{
		sentence: 'Το 2024 η επαρχία πέτυχε 16 από τους 19 κοινωνικοοικονομικούς στόχους.',
		claims: [claim('16 από τους 19 κοινωνικοοικονομικούς στόχους', 16, 'count', 'targets_met')]
	},
	{
		sentence:
			'Για το 2025 η επαρχία Καν Το θέτει ως στόχο ρυθμό αύξησης του ΑΕΠΠ 8,5–9% και έσοδα προϋπολογισμού τουλάχιστον 13.200 δισ. VND.',
		claims: [
			claim('8,5–9%', 8.5, '%', 'grdp_growth', { ...target, place: 'can-tho', period: '2025' }),
			claim('13.200 δισ. VND', 13200e9, 'VND', 'state_budget_revenue', target)
		]
	},
	{
		sentence: 'Ο ρυθμός ανάπτυξης κατατάσσεται τέταρτος σε εθνικό επίπεδο και πρώτος στην περιοχή.',
		claims: [
			claim('τέταρτος', 4, 'rank', 'grdp_growth', rank),
			claim('πρώτος', 1, 'rank', 'grdp_growth', rank)
		]
	},
	{
		sentence: 'Οι εξαγωγές τριπλασιάστηκαν και ανήλθαν σε ενάμισι δισεκατομμύριο δολάρια.',
		claims: [
			claim('τριπλασιάστηκαν', 3, 'times', 'exports', change),
			claim('ενάμισι δισεκατομμύριο δολάρια', 1.5e9, 'USD', 'exports')
		]
	},
	{
		sentence: 'Τα δύο τρίτα των σχολείων πληρούν τα εθνικά πρότυπα.',
		claims: [claim('δύο τρίτα', 66.67, '%', 'schools_national_standard')]
	},
	{
		sentence:
			'Το GRDP της πόλης Ντα Νανγκ το 2024 αυξήθηκε κατά 7,51%, με μέγεθος οικονομίας που υπερβαίνει τα 151 τρισεκατομμύρια ντονγκ.',
		claims: [
			claim('7,51%', 7.51, '%', 'grdp_growth', { place: 'da-nang', period: '2024' }),
			claim('151 τρισεκατομμύρια ντονγκ', 151e12, 'VND', 'grdp')
		]
	},
	{
		sentence:
			'Τα εξαγόμενα εμπορεύματα άγγιξαν τα 2,1 δισ. δολ., ενώ τα εισαγόμενα ανήλθαν σε 1,4 δισ. δολάρια.',
		claims: [
			claim('2,1 δισ. δολ.', 2.1e9, 'USD', 'exports'),
			claim('1,4 δισ. δολάρια', 1.4e9, 'USD', 'imports')
		]
	},
	{
		sentence:
			'Στο τέλος του έτους οι τράπεζες είχαν καταθέσεις 215 τρισ. ντονγκ και χορηγήσεις 262 τρισ. ντονγκ.',
		claims: [
			claim('215 τρισ. ντονγκ', 215e12, 'VND', 'mobilised_capital'),
			claim('262 τρισ. ντονγκ', 262e12, 'VND', 'credit_outstanding')
		]
	}
];

/** Sentences whose numerals state nothing. */
export const noClaims: readonly string[] = [
	'Η 15η σύνοδος του Επαρχιακού Λαϊκού Συμβουλίου έγινε στις 9 Δεκεμβρίου 2024, ώρα 08:30.',
	'Σύμφωνα με το Ψήφισμα αριθ. 57-NQ/TW και την Απόφαση 1719/QĐ-TTg, οι εργασίες συνεχίζονται.',
	'Τηλέφωνο επικοινωνίας 0236 3822 144, γραμμή 1900 1234.',
	'Φωτ. 2: Η Εθνική Οδός 1 στο χλμ. 45.',
	'Το άρθρο έχει 1.204 προβολές.',
	'Ο καλλιτέχνης, 67 ετών, άρχισε να ζωγραφίζει σε ηλικία 15 ετών.',
	'Η επαρχία γιορτάζει την 80ή επέτειο της Αυγουστιανής Επανάστασης στις 19 Αυγούστου 2025.',
	'Το 13ο Εθνικό Συνέδριο του Κόμματος ενέκρινε τις κατευθύνσεις για την περίοδο 2021-2025.',
	'Η ομάδα νίκησε με 3-1 στον τελικό.',
	'Ο τυφώνας αριθ. 3 έπληξε τη βόρεια ακτή τον Σεπτέμβριο του 2024.',
	'Στο φεστιβάλ συμμετέχουν 1.500 καλλιτέχνες και το εισιτήριο κοστίζει 50.000 VND.'
];
