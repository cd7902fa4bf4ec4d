extension ContextText {
    static let travelPlanning = ContextText(
        "travel_planning",
        #"""
        # thing
        the night train
        the rail pass
        the hostel
        the airport bus
        the ferry
        the itinerary
        the visa form
        the rental car
        the city card
        the connecting flight
        the old town
        the guesthouse
        # act
        booking the ferry early
        taking the night train
        packing a small bag
        flying into the smaller airport
        staying near the station
        buying a city card
        travelling midweek
        walking the old town
        renting a bike
        splitting the stay in two towns
        # instruct
        book the ferry ahead
        take the night train
        pack one small bag
        fly into the smaller airport
        stay near the station
        buy the city card on arrival
        travel on a weekday
        walk through the old town in the morning
        rent a bike for the coast
        split the stay between two towns
        # problem
        a missed connection
        a sold out hostel
        a closed border office
        jet lag
        a strike on the railway
        heavy luggage
        a lost passport
        a rainy week
        an overbooked flight
        crowds at the museum
        # result
        the connection works
        the bags arrive with you
        the hotel keeps the room
        the day has room for a swim
        the train leaves on time
        the visa comes through
        everyone finds a seat
        the budget holds
        # term
        a layover
        an open jaw ticket
        travel insurance
        a codeshare connection
        visa reciprocity
        seat reservation
        fare classification
        accommodation availability
        shoulder season
        transit authorization
        # instance
        a long weekend in Lisbon with two museums
        a week on the Croatian coast by bus
        a family of four in Copenhagen
        a train ride from Vienna to Venice
        three days in Kyoto in autumn
        a rainy Tuesday in Edinburgh
        a hike to a hut in the Dolomites
        a stopover in Istanbul
        # topic
        the trip to portugal
        the japan trip
        the honeymoon
        the weekend in vienna
        the train tour
        the family holiday
        the scotland road trip
        the beach week
        # figure
        about {nn} euros a night
        {n} hours by train
        {nn} kilometres
        {n} days in each town
        a layover of {nn} minutes
        {nn} percent off the ticket
        # setting
        with two kids
        in october
        on a small budget
        with only hand luggage
        without a car
        over the long weekend
        # requests
        can you plan {topic} {setting}?
        where do i stay for {topic}?
        how do i get from the airport to {thing}?
        what do i do about {problem} on {topic}?
        i have a week off and want to travel {setting}. where to?
        is {act} a good idea for {topic}?
        what are nice places for {instance}?
        how many days do i need for {topic}?
        do i need a visa for {topic}?
        what do i pack for {topic} {setting}?
        how do i avoid {problem}?
        which neighbourhood is good {setting}?
        is {thing} worth the money?
        i want to see {instance}. how do i fit that in?
        what's the way to book {thing} {setting}?
        when is a good season for {topic}?
        how does {thing} work?
        we land late at night, can we still catch {thing}?
        how do i travel between the islands {setting}?
        my flight got cancelled on {topic}, what now?
        what would a good route look like for {topic}?
        are there quiet beaches near {thing}?
        # content
        The station is a short walk from {thing}.
        {Act} saves a whole morning.
        The old town is quiet before the day visitors arrive.
        Trains along the coast run every hour.
        The hostel keeps bags after checkout.
        A room with a kitchen makes breakfast cheap.
        The ferry takes bikes on the lower deck.
        The museum is free on the first Sunday.
        {Thing} fills up in summer.
        The airport bus stops in front of the main square.
        The border crossing takes a stamp and a short wait.
        The night train arrives before the shops open.
        The guesthouse owner speaks a little English.
        The island has one road and two beaches.
        Street markets set up near the harbour.
        A window seat on the left side has the view of the lake.
        The city card covers trams and the castle.
        The mountain hut serves soup and has bunk beds.
        The visa form asks for the address of the hotel.
        The trail starts behind the church.
        The flight lands at the smaller airport.
        A local bus goes up to the viewpoint.
        The hotel by the river has family rooms.
        The rental desk is on the ground floor.
        {Problem} is part of travel at that time of year.
        The return ticket is cheaper on a Tuesday.
        The beach on the east side is out of the wind.
        The metro closes at midnight.
        Lunch menus cost half of what dinner does.
        The passport has to be valid for half a year after the trip.
        The road along the cliffs is narrow and slow.
        A day in the vineyards breaks up the museums.
        The tram passes all the big sights.
        The ticket office closes for lunch.
        The luggage lockers are under the platform.
        The garden behind the palace is a good place for a picnic.
        It is a pleasant ride along the river.
        The cabin on the boat has two beds.
        The airline allows one small bag.
        The thermal baths are open until late.
        The bridge leads over to the student quarter.
        The rail pass does not cover the private mountain line.
        The lake is warm enough for a swim in September.
        The village has a bakery and one small inn.
        The castle tour runs in three languages.
        There is a direct bus from the airport to the coast.
        The north of the island stays green in summer.
        The early ferry is the calm one.
        The taxi from the port has a fixed fare.
        The market hall has tables for lunch.
        The campsite lies behind the dunes.
        The campus hotel rents rooms in the summer break.
        The guide meets the group at the fountain.
        The connection in Munich leaves time for a coffee.
        The hiking map is sold at the tourist office.
        {Topic} works well as a loop.
        The funicular goes up to the old fort.
        The summer timetable starts in June.
        The embassy lists the papers for {topic}.
        The weather turns at the pass.
        The last bus back leaves before dinner.
        That is how {result}.
        """#)
}
