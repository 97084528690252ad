package io.gouji.examples.generated;

/**
 * Fixed assets at the end of the prior year, in hundredths of 万元 and numbers, and the people who
 * use them.
 */
record Possessions(
    int floorSpace,
    int officeSpace,
    long buildings,
    int vehicles,
    long vehicleValue,
    int equipment,
    long equipmentValue,
    long others,
    int administrativeStaff,
    int institutionStaff,
    int contractStaff) {

  static Possessions draw(Draw draw, int staff) {
    int floorSpace = draw.chance(70) ? staff * (int) draw.between(10, 40) : 0;
    int vehicles = draw.chance(70) ? (int) draw.amount(1, 30) : 0;
    int equipment = draw.chance(30) ? (int) draw.amount(1, 12) : 0;
    int administrative = staff / 2 + 1;
    int contract = draw.chance(40) ? (int) draw.between(1, staff) : 0;
    return new Possessions(
        floorSpace,
        draw.chance(80) ? floorSpace / 5 * 4 : 0,
        floorSpace > 0 && draw.chance(60) ? draw.amount(1000, 900_000) : 0,
        vehicles,
        vehicles > 0 ? vehicles * draw.between(700, 2500) : 0,
        equipment,
        equipment * draw.between(2000, 9000),
        draw.amount(500, 400_000),
        administrative,
        draw.chance(85) ? staff - staff / 2 : 0,
        contract);
  }

  long total() {
    return buildings + vehicleValue + equipmentValue + others;
  }

  int staff() {
    return administrativeStaff + institutionStaff + contractStaff;
  }
}
