extension ContextText {
    static let cooking = ContextText(
        "cooking",
        #"""
        # thing
        the dough
        the roux
        the tomato sauce
        the chicken broth
        the pie crust
        the risotto
        the marinade
        the custard
        the lentil stew
        the salad dressing
        the pan
        the sourdough starter
        # act
        toasting the spices
        resting the meat
        salting the water early
        whisking in cold butter
        letting the batter stand
        browning the onions slowly
        folding in the egg whites
        preheating the oven tray
        straining the stock
        kneading by hand
        # instruct
        toast the spices in a dry pan
        rest the meat on a board
        salt the water before the pasta goes in
        whisk in cold butter off the heat
        let the batter stand under a cloth
        brown the onions slowly
        fold in the egg whites
        heat the oven tray
        strain the stock through a cloth
        knead the dough until it is smooth
        # problem
        a split sauce
        a soggy crust
        a dry crumb
        lumps in the batter
        burnt garlic
        a bland broth
        rubbery eggs
        a sticky dough
        watery rice
        a cracked cheesecake
        # result
        the crust turns golden
        the sauce coats a spoon
        the crumb stays moist
        the onions smell sweet
        the dough springs back
        the broth tastes round
        the rice is creamy
        the skin gets crisp
        # term
        emulsification
        gelatinization
        caramelization
        hydration
        fermentation
        denaturation
        the Maillard reaction
        lamination
        reduction
        acidity
        # instance
        a tray of roasted carrots with cumin
        a pot of beans from the day before
        a quick omelette with chives
        a loaf baked in a lidded pot
        a bowl of noodles with soy and lime
        a lemon tart for eight people
        a pan of mushrooms with thyme
        a curry made from leftovers
        # topic
        the pasta sauce
        the birthday cake
        the sunday roast
        the bread
        the vegetable curry
        the fish soup
        the apple pie
        the rice dish
        # figure
        about {nn} minutes
        {nn} grams of flour
        {n} tablespoons of oil
        1{nn} degrees in the oven
        {n} cloves of garlic
        {n} hundred millilitres of stock
        # setting
        in a tiny kitchen
        for guests on saturday
        without an oven
        for two kids
        on a weeknight
        in a cast iron pan
        # requests
        how do i get rid of {problem} when i cook {topic}?
        what can i cook with {instance}?
        i want to make {topic} {setting}, how do i start?
        why did {thing} end up with {problem}?
        how long does {thing} need on the stove?
        what herbs go well with {topic}?
        my recipe for {topic} says nothing about {act}. do i need it?
        how do i season {thing} so it tastes of something?
        i have leftover rice and eggs, what dinner can i make {setting}?
        can i freeze {thing}?
        how do i bake {topic} {setting}?
        what do i do about {problem}?
        is {act} worth it for {topic}?
        how do i thicken {thing} without cream?
        what oil is good for frying {setting}?
        i'm cooking {topic} tonight and i am worried about {problem}
        what's a good side dish for {topic}?
        how do i keep {thing} warm until everybody sits down?
        which pan do i use for {topic}?
        how do restaurants get {topic} so tender?
        do i need to peel the vegetables for {topic}?
        how do i scale {topic} up for a party?
        # content
        Salt draws water out of the vegetables.
        {Act} gives {thing} a deeper taste.
        The oven needs to be hot before the tray goes in.
        {Thing} wants gentle heat and a wide pan.
        Butter carries the flavour of the herbs.
        The dough rises best in a warm corner of the kitchen.
        A spoon of vinegar wakes up a flat soup.
        The onions cook down to half their size.
        Garlic goes in late and comes out sweet.
        The pasta finishes in the sauce with a ladle of its water.
        A heavy lid keeps the steam inside the pot.
        The meat carries on cooking on the board.
        Fresh herbs go on top at the table.
        The flour soaks up the milk little by little.
        A pinch of sugar rounds off the tomatoes.
        The knife cuts the bread cleanly once it has cooled.
        {Problem} comes from heat that is too high.
        The rice drinks the stock and turns creamy.
        The lemon zest goes into the batter with the sugar.
        Cold butter makes flaky layers.
        The skin of the fish turns crisp in a dry pan.
        Egg yolks hold the oil and the lemon juice together.
        The lentils soften on a low flame.
        The spices bloom in warm oil.
        The crust browns on the lowest rack.
        A splash of wine lifts the brown bits from the pan.
        The mushrooms do not need much oil.
        The potatoes go into cold water with salt.
        It is the steam that lifts the bread in the oven.
        The cheese melts into the sauce off the heat.
        The beans taste better on the second day.
        The batter is thick and falls slowly from the spoon.
        The chicken browns on the skin side.
        The carrots roast until their edges are dark.
        The cream goes in at the very end.
        {Thing} tastes of more with a bay leaf in it.
        The salad gets its dressing at the table.
        The cake comes out of the tin once it is cool.
        The noodles keep their bite in cold water.
        The ginger goes in with the garlic.
        The pepper is ground over the plate.
        A wooden spoon does not scratch the pot.
        The stock simmers without a lid.
        The apples keep their shape when they are tart.
        The syrup thickens as it cools.
        The peas go in for the last minute.
        The yeast wakes up in lukewarm water.
        A thin layer of oil keeps {thing} from drying out.
        The bacon gives off its fat in a cold pan.
        The chocolate melts over a bowl of warm water.
        The pie rests on a rack and the filling sets.
        The soup is blended and goes back into the pot.
        The tofu takes on the taste of the marinade.
        The roast sits on a bed of root vegetables.
        The olives bring enough salt of their own.
        The crumble is pressed together with cold fingers.
        The eggs are at room temperature.
        A handful of nuts adds crunch to {topic}.
        The milk is warm and there is no skin on it.
        The tortillas are heated over an open flame.
        The berries sink when the batter is thin.
        That is the moment when {result}.
        """#)
}
